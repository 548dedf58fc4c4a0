using System.Collections.Immutable;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reference;

/// <summary>Cuts the lines out of an example that a reader needs: those asked for, their neighbours, and the keys that they stand under.</summary>
internal static class ExcerptCutter
{
    private const int Around = 1;
    private const int LongestLine = 110;

    /// <summary>The excerpt around some lines, from 1.</summary>
    public static Excerpt Cut(SourceText source, IEnumerable<int> wanted)
    {
        var lines = LinesOf(source);
        var language = LanguageOf(source.Path, lines, wanted);
        var kept = new SortedSet<int>();
        foreach (var place in wanted)
        {
            var line = Math.Clamp(place, 1, lines.Length);
            kept.UnionWith(Above(lines, line));
            kept.UnionWith(
                Enumerable
                    .Range(line - Around, (2 * Around) + 1)
                    .Where(near => near >= 1 && near <= lines.Length)
            );
        }
        return new Excerpt(source.Path, language, [.. Show(lines, kept, Gap(language))]);
    }

    /// <summary>The lines of a text, without their ends.</summary>
    public static string[] LinesOf(SourceText source) =>
        source.Text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    /// <summary>The lines less indented above a line, up to the margin: the keys it stands under.</summary>
    private static IEnumerable<int> Above(string[] lines, int line)
    {
        var indent = IndentOf(lines[line - 1]);
        for (var at = line - 1; at >= 1 && indent > 0; at--)
        {
            if (lines[at - 1].Length > 0 && IndentOf(lines[at - 1]) < indent)
            {
                indent = IndentOf(lines[at - 1]);
                yield return at;
            }
        }
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static IEnumerable<string> Show(string[] lines, SortedSet<int> kept, string gap)
    {
        var last = 0;
        foreach (var line in kept)
        {
            // A gap of one line takes as much room as the line.
            if (line == last + 2)
            {
                yield return Shortened(lines[line - 2]);
            }
            else if (line > last + 1)
            {
                yield return new string(' ', IndentOf(lines[line - 1])) + gap;
            }
            yield return Shortened(lines[line - 1]);
            last = line;
        }
        if (last + 1 == lines.Length)
        {
            yield return Shortened(lines[^1]);
        }
        else if (last < lines.Length)
        {
            yield return gap;
        }
    }

    private static string Shortened(string line) =>
        line.Length > LongestLine ? string.Concat(line.AsSpan(0, LongestLine), " …") : line;

    private static string Gap(string language) => language is "yaml" ? "# …" : "…";

    private static string LanguageOf(string path, string[] lines, IEnumerable<int> wanted) =>
        Path.GetExtension(path) switch
        {
            ".md" => IsFrontMatter(lines, wanted) ? "yaml" : "markdown",
            ".json" => "json",
            ".html" => "html",
            _ => "yaml",
        };

    private static bool IsFrontMatter(string[] lines, IEnumerable<int> wanted) =>
        lines is ["---", ..]
        && Array.IndexOf(lines, "---", 1) is var end
        && wanted.Any()
        && (end < 0 || wanted.Max() <= end + 1);
}
