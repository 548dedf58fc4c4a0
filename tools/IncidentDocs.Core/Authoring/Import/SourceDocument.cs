using System.Text;
using IncidentDocs.Core.Markdown;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A Markdown file of another generator: its front matter (YAML between <c>---</c>, TOML between <c>+++</c>) and its body.</summary>
internal sealed class SourceDocument
{
    private SourceDocument(string path, string text, string matter, int body)
    {
        Path = path;
        Matter =
        [
            .. matter.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0),
        ];
        Body = text[body..];
        Facts = MarkdownReader.Read(new SourceText(path, Body), new TextSpan(0, Body.Length)).Facts;
        Fields = SourceFields.Read(Matter);
    }

    /// <summary>Path below the imported folder.</summary>
    public string Path { get; }

    /// <summary>The lines of the front matter, as they stand.</summary>
    public ImmutableArray<string> Matter { get; }

    /// <summary>Its plain fields, by lower-case name.</summary>
    public ImmutableDictionary<string, string> Fields { get; }

    /// <summary>The Markdown.</summary>
    public string Body { get; }

    /// <summary>What is known of the Markdown; offsets are those in <see cref="Body"/>.</summary>
    public MarkdownFacts Facts { get; }

    /// <summary>The title: that of the front matter, else the first heading, else the file's name.</summary>
    public string Title =>
        Fields.GetValueOrDefault("title") is { Length: > 0 } title ? title
        : Facts.Headings is [var first, ..] && first.Text.Length > 0 ? first.Text
        : NameOf(Path);

    /// <summary>Reads a file; null where it is not UTF-8.</summary>
    public static SourceDocument? Read(ImportFile file)
    {
        string text;
        try
        {
            var bytes = file.Bytes.Span;
            text = new UTF8Encoding(false, true).GetString(
                bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes
            );
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        foreach (var fence in (string[])["---", "+++"])
        {
            if (Matters(text, fence) is var (matter, body))
            {
                return new SourceDocument(file.Path, text, matter, body);
            }
        }
        return new SourceDocument(file.Path, text, "", 0);
    }

    private static (string Matter, int Body)? Matters(string text, string fence)
    {
        var first = LineEnd(text, 0);
        if (!text[..first].TrimEnd().Equals(fence, StringComparison.Ordinal))
        {
            return null;
        }
        for (var line = first; line < text.Length; )
        {
            var next = LineEnd(text, line);
            if (text[line..next].TrimEnd().Equals(fence, StringComparison.Ordinal))
            {
                return (text[first..line], next);
            }
            line = next;
        }
        return null;
    }

    private static int LineEnd(string text, int at) =>
        text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private static string NameOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
    }
}
