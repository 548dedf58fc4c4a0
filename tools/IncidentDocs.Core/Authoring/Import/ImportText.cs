using System.Text.RegularExpressions;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Pieces of Markdown as texts of one line.</summary>
internal static partial class ImportText
{
    /// <summary>Links become their texts, emphasis and comments go, all white space is one blank.</summary>
    public static string OneLine(string markdown)
    {
        var text = Comment().Replace(markdown, " ");
        text = Link().Replace(text, "${text}");
        text = Mark().Replace(text, "");
        return Space().Replace(text, " ").Trim();
    }

    /// <summary>The first sentence, cut at a word where it is long.</summary>
    public static string Sentence(string text, int most)
    {
        var end = SentenceEnd().Match(text) is { Success: true } match
            ? match.Index + 1
            : text.Length;
        var sentence = text[..end].TrimEnd(' ', ':', '.');
        if (sentence.Length <= most)
        {
            return sentence;
        }
        var blank = sentence.LastIndexOf(' ', most);
        return (blank > 0 ? sentence[..blank] : sentence[..most]) + " …";
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"!?\[(?<text>[^\]\[]*)\](\([^()\s]*(\s+""[^""]*"")?\)|\[[^\]\[]*\])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        @"\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"(?<=[\p{L}\)`'""])[.!?](?= )", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentenceEnd();
}
