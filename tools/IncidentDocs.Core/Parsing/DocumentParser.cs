using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing.Yaml;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Decodes and parses one file. A pure function of path and bytes: every cause gives a finding, none an exception.</summary>
public static class DocumentParser
{
    /// <summary>Parses a <c>.yml</c> or <c>.yaml</c> file, or the front matter of a <c>.md</c> file; a file of any other kind is not read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limits">What is refused.</param>
    /// <returns>The text, the tree and the findings. A document without content has a null scalar at its start as root; a Markdown file without front matter, a file that is not parsed and one that does not parse have none. A Markdown file always has a body, empty where the front matter is not closed or the file could not be decoded.</returns>
    public static ParsedDocument Parse(SourceFile file, ParseLimits limits)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(limits);
        var isMarkdown = IsMarkdown(file.Path);
        if (!isMarkdown && !IsYaml(file.Path))
        {
            return new ParsedDocument(new SourceText(file.Path, string.Empty), null, null, []);
        }
        if (file.Size > limits.FileBytes)
        {
            return Refused(file.Path, isMarkdown, limits);
        }
        var bytes = file.Read();
        if (bytes.Length > limits.FileBytes)
        {
            return Refused(file.Path, isMarkdown, limits);
        }
        var (source, finding) = TextDecoder.Decode(file.Path, bytes);
        if (finding is not null)
        {
            return Unread(source, isMarkdown, finding);
        }
        return isMarkdown ? ParseMarkdown(source, limits) : ParseYaml(source, limits);
    }

    /// <summary>Whether a path is that of a YAML file.</summary>
    public static bool IsYaml(string path) => HasEnding(path, ".yml") || HasEnding(path, ".yaml");

    /// <summary>Whether a path is that of a Markdown file.</summary>
    public static bool IsMarkdown(string path) => HasEnding(path, ".md");

    private static bool HasEnding(string path, string ending) =>
        path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static ParsedDocument ParseYaml(SourceText source, ParseLimits limits)
    {
        var findings = new YamlFindings(source);
        var all = new TextSpan(0, source.Text.Length);
        var root = YamlReader.Read(source, all, limits, findings);
        return new ParsedDocument(source, root, null, findings.Found);
    }

    private static ParsedDocument ParseMarkdown(SourceText source, ParseLimits limits)
    {
        var front = FrontMatter.Find(source.Text);
        if (!front.IsClosed)
        {
            return Unread(source, isMarkdown: true, NeverClosed(source));
        }
        if (front.Yaml is not { } part)
        {
            return new ParsedDocument(source, null, front.Body, []);
        }
        var findings = new YamlFindings(source);
        var root = YamlReader.Read(source, part, limits, findings);
        return new ParsedDocument(source, root, front.Body, findings.Found);
    }

    private static Diagnostic NeverClosed(SourceText source) =>
        new(
            ParsingFindings.InvalidYaml,
            source.At(new TextSpan(0, 3)),
            new Message("닫히지 않은 문서 앞머리(front matter)", "front matter is never closed")
        )
        {
            Help = new Message(
                "마지막 키 아래에 '---' 줄을 둔다. 앞머리가 아니라 가로줄이면 그 위에 빈 줄을 둔다",
                "put a line '---' below the last key; if it is meant as a rule, put an empty line above it"
            ),
        };

    private static ParsedDocument Refused(string path, bool isMarkdown, ParseLimits limits)
    {
        var source = new SourceText(path, string.Empty);
        var what = new Message(
            $"파일이 {limits.FileBytes}바이트를 넘음",
            $"the file is larger than {limits.FileBytes} bytes"
        );
        var finding = new Diagnostic(ParsingFindings.TooLarge, source.At(new TextSpan(0, 0)), what);
        return Unread(source, isMarkdown, finding);
    }

    private static ParsedDocument Unread(SourceText source, bool isMarkdown, Diagnostic finding) =>
        new(
            source,
            null,
            isMarkdown ? new TextSpan(source.Text.Length, 0) : null,
            ImmutableArray.Create(finding)
        );
}
