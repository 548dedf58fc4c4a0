using System.Collections.Frozen;
using IncidentDocs.Core.Markdown;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Bodies that are meant to stop a parser of Markdown: read for their facts, then written as HTML.</summary>
internal static class MarkdownTexts
{
    private const string Page = "content/guide/page.md";
    private const int Mebibyte = 1024 * 1024;

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Bodies
            .OrderBy(body => body.Key, StringComparer.Ordinal)
            .Select(body => new ScalingCase("Markdown", body.Key, body.Value, Read, Mebibyte));

    private static bool Read(string text)
    {
        var isLimited = YamlTexts.Compile(Page, text);
        MarkdownRenderer.Render(text, MarkdownRenderOptions.Default, TextWriter.Null);
        return isLimited;
    }

    /// <summary>The bodies by their names.</summary>
    public static FrozenDictionary<string, Func<int, string>> Bodies { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["text"] = size => Fill("가나다 lorem ipsum\n", size),
            ["one line"] = size => Fill("가나다 ", size),
            ["emphasis openers"] = size => Fill("*a ", size),
            ["emphasis closers"] = size => Fill("a_ ", size),
            ["emphasis in lines"] = size => Fill("*a **a _a\n", size),
            ["emphasis both"] = size => Fill("*a **a ", size / 2) + "b" + Fill(" a** a*", size / 2),
            ["emphasis mixed"] = size => Fill("*a_ \n", size),
            ["stars"] = size => Fill("*", size),
            ["stars in words"] = size => Fill("a**b\n", size),
            ["hangul emphasis"] = size => Fill("가**나**다\n", size),
            ["strikethrough"] = size => Fill("~~a \n", size),
            ["brackets open"] = size => Fill("[", size),
            ["brackets open in lines"] = size => Fill("[a\n", size),
            ["brackets close"] = size => Fill("a]\n", size),
            ["brackets nested"] = size => Fill("[", size / 2) + Fill("]", size / 2),
            ["brackets nested in lines"] = size =>
                Fill("[[[[[[[[\n", size / 2) + Fill("]]]]]]]]\n", size / 2),
            ["links unclosed"] = size => Fill("[a](b", size),
            ["links unclosed in lines"] = size => Fill("[a](b\n", size),
            ["links in angles"] = size => Fill("[a](<b\n", size),
            ["link titles"] = size => Fill("[a](b (\n", size),
            ["link titles quoted"] = size => Fill("[a](b \"\n", size),
            ["images"] = size => Fill("![[]()\n", size),
            ["links"] = size => Fill("[a](b.md) [c](d.md)\n", size),
            ["backticks"] = size => Fill("`", size),
            ["backticks growing"] = size => Growing("e", '`', "\n", size),
            ["backticks alternating"] = size => Fill("a` b`` c```\n", size),
            ["comments"] = size => Fill("x <!-- a\n", size),
            ["instructions"] = size => Fill("x <?\n", size),
            ["declarations"] = size => Fill("x <!A \n", size),
            ["cdata"] = size => Fill("x <![CDATA[\n", size),
            ["attributes"] = size => Fill("x <a b='\n", size),
            ["entities"] = size => Fill("&#1&amp\n", size),
            ["escapes"] = size => Fill("\\\\[", size),
            ["bare addresses"] = size => Fill("http://....\n", size),
            ["quotes deep"] = size => Fill("> ", size) + "a",
            ["quotes deeper by lines"] = size => Growing("", '>', "a\n", size),
            ["lists deep"] = size => Fill("- ", size) + "a",
            ["lists deep in lines"] = size => Fill(Fill("- ", 400) + "a\n", size),
            ["numbers deep"] = size => Fill("1. ", size) + "a",
            ["lists indented"] = size => Growing("", ' ', "- a\n", size),
            ["lists and quotes"] = size => Fill("> - ", size) + "a",
            ["containers"] = size => Fill("::: x\n", size),
            ["containers growing"] = size => Growing("", ':', ":: x\n", size),
            ["definitions deep"] = size => "a\n" + Fill(":   ", size) + "b",
            ["definitions"] = size => Fill("a\n:   b\n", size),
            ["list of blank lines"] = size => Fill("- ", 30) + "a\n" + Fill("\n", size),
            ["list of paragraphs"] = size => "- a\n" + Fill("\n  a\n", size),
            ["headings"] = size => Fill("# 제목\n", size),
            ["headings underlined"] = size => Fill("a\n=\n", size),
            ["underlines"] = size => "a\n" + Fill("===\n", size),
            ["paragraphs"] = size => Fill("a\n\n", size),
            ["link definitions"] = size => Fill("[a]: b\n", size),
            ["link definitions apart"] = size => Fill("[a]: b\n\n", size),
            ["link definition titles"] = size => "> [a]: b \"c\n" + Fill("===\n", size),
            ["footnotes"] = size => Fill("[^1]: x\n", size),
            ["footnotes used"] = size => "[^1]: x\n\n" + Fill("[^1]\n", size),
            ["alerts"] = size => Fill("> [!NOTE]\n> a\n\n", size),
            ["tasks"] = size => Fill("- [ ] a\n", size),
            ["details"] = size => Fill("<details>\n", size),
            ["details apart"] = size => Fill("<details>\n\n", size),
            ["details closed"] = size =>
                Fill("<details>", size / 2) + "\n" + Fill("</details>\n", size / 2),
            ["keys"] = size => "<div>" + Fill("<kbd>\n", size / 2) + Fill("</sub>\n", size / 2),
            ["unclosed html comments"] = size => Fill("<!-- \n\n", size),
            ["table wide"] = size => Fill("a|", size / 2) + "\n" + Fill("-|", size / 2),
            ["table ragged"] = size => "|a|\n|-|\n" + Fill("|", 10_000) + "\n" + Fill("a|\n", size),
            ["table long"] = size => "a|b\n-|-\n" + Fill("a|b\n", size),
            ["table of emphasis"] = size => "a|b\n-|-\n" + Fill("*a|_b\n", size),
            ["table of links"] = size => "a|b\n-|-\n" + Fill("[a|](b)\n", size),
            ["table of colons"] = size => "a|b\n-|" + Fill(":|", size),
            ["rules of tables"] = size => "a|b\n" + Fill("-|-\n", size),
            ["all of it"] = size => Fill("*[a](b*](<`_ |~~<!-- [^1]\n", size),
            ["equal headings"] = size => Fill("# a\n\n", size),
            ["headings and their numbers"] = size => Numbered(at => $"# a\n\n# a-{at}\n\n", size),
            ["references"] = size => Numbered(at => $"[a{at}]\n\n[a{at}]: b\n\n", size),
            ["footnotes, each used"] = size => Numbered(at => $"a[^{at}]\n\n[^{at}]: b\n\n", size),
            ["images open"] = size => Fill("![", size) + "a",
            ["comments open"] = size => Fill("<!-- ", size),
            ["addresses open"] = size => Fill("<https://a.example/", size),
            ["html in lines"] = size => Fill("<b onclick=x>a</b>\n", size),
            ["long words"] = size => Fill("가나다라", size),
            ["fences"] = size => Fill("```bash\necho a\n```\n", size),
            ["fence never closed"] = size => "```yaml\n" + Fill("a: b\n", size),
            ["fences of words"] = size => Fill("~~~ a b c\n", size),
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
