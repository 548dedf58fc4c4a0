using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Api;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Leaks;

/// <summary>What must not be in a public copy: the values that the projection left out, but for those that are public elsewhere and for the words of the tool itself.</summary>
internal static class InternalValues
{
    private const int FewestLetters = 6;
    private const int MostLetters = 48;

    // What HTML, JSON, Markdown or XML may write in another way ends the part of a value that is looked for.
    private static readonly SearchValues<char> s_changed = SearchValues.Create(
        "&<>\"'\\`*_[]|~{}()\n\r\t"
    );

    /// <summary>The values, each once, in the order of the handbook.</summary>
    /// <param name="catalog">The catalogue of the public copy.</param>
    public static ImmutableArray<InternalValue> Of(Catalog catalog)
    {
        var values = catalog
            .Documents.SelectMany(document => document.Withheld.Internal)
            .SelectMany(Forms)
            .DistinctBy(value => value.Text, StringComparer.Ordinal)
            .ToImmutableArray();
        var harmless = new bool[values.Length];
        var matcher = new ValueMatcher(values.Select(value => value.Text));
        foreach (var text in PublicTexts(catalog))
        {
            matcher.Find(Encoding.UTF8.GetBytes(text), at => harmless[at] = true);
        }
        foreach (var text in ToolTexts())
        {
            matcher.Find(
                Encoding.UTF8.GetBytes(text),
                at => harmless[at] |= !IsAddress(values[at].Text)
            );
        }
        return [.. values.Where((_, at) => !harmless[at])];
    }

    /// <summary>What is public in the handbook. A page shows the path of its document; that of a document which is left out is no page's.</summary>
    public static IEnumerable<string> PublicTexts(Catalog catalog) =>
        catalog
            .Documents.Where(document => !document.Withheld.Public.IsEmpty)
            .SelectMany(document => document.Withheld.Public.Prepend(document.Path));

    /// <summary>The words of the tool itself, which nobody has to keep from anybody.</summary>
    public static IEnumerable<string> ToolTexts() =>
        EmbeddedTemplates
            .Read()
            .Values.Select(Encoding.UTF8.GetString)
            .Concat(ApiFiles.All.SelectMany(file => new[] { file.What.Ko, file.What.En }))
            .Concat(
                EmbeddedSchemas
                    .Read()
                    .Concat(EmbeddedSchemas.ReadApi())
                    .Select(schema => Encoding.UTF8.GetString(schema.Json.Span))
            );

    // A number or an address is somebody's, though it may be an example of ours as well.
    private static bool IsAddress(string text) =>
        text[0] == '+' || text.Contains('@', StringComparison.Ordinal);

    private static IEnumerable<InternalValue> Forms(Located<string> value)
    {
        var text = LongestPart(value.Value);
        if (!MayIdentify(text))
        {
            yield break;
        }
        yield return new InternalValue(text, value.Location);
        if (
            text[0] == '+'
            && PhoneText.Of(text) is { } shown
            && !shown.Equals(text, StringComparison.Ordinal)
        )
        {
            yield return new InternalValue(shown, value.Location);
        }
    }

    private static string LongestPart(string value)
    {
        var rest = value.AsSpan();
        var longest = ReadOnlySpan<char>.Empty;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(s_changed);
            var part = WithoutMark((end < 0 ? rest : rest[..end]).Trim());
            // A way within the handbook is what a link says; the page that it leads to has a name of its own.
            longest = part.Length > longest.Length && part[0] != '.' ? part : longest;
            rest = end < 0 ? [] : rest[(end + 1)..];
        }
        return new string(longest[..Math.Min(longest.Length, MostLetters)].TrimEnd());
    }

    // The mark of a heading or of an item of a list is no part of what it says.
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> part)
    {
        var rest = part.TrimStart("#-+>.0123456789");
        return rest.Length < part.Length && !rest.IsEmpty && rest[0] == ' '
            ? rest.TrimStart()
            : part;
    }

    // Dates, times and plain numbers say nothing by themselves; a telephone number does.
    private static bool MayIdentify(string text) =>
        text.Length >= FewestLetters
        && Encoding.UTF8.GetByteCount(text) >= ValueMatcher.Shortest
        && (
            text[0] == '+'
                ? text.Count(char.IsAsciiDigit) > FewestLetters
                : text.Any(char.IsLetter) && !IsTime(text)
        );

    private static bool IsTime(string text) =>
        text.Length >= 10
        && text[4] == '-'
        && text[7] == '-'
        && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
