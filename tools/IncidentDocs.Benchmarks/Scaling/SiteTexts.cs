using System.Buffers;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Calendars;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Search;
using IncidentDocs.Site.Search.Index;
using IncidentDocs.Site.Search.Terms;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Twins;
using NodaTime;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>What the site makes of texts: the index of the search, calendars, twins, templates of a handbook, the scan for leaks.</summary>
internal static class SiteTexts
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly Lazy<SynonymMatcher> s_synonyms = new(() =>
        new SynonymMatcher([
            ["풀", "pool"],
            ["워룸", "War Room"],
        ])
    );

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        [
            .. Searched().Select(text => Case("search", text, Index)),
            .. Calendars().Select(text => Case("calendar", text, Calendar)),
            .. Html().Select(text => Case("twin", text, Twin)),
            .. Templates().Select(text => Case("template", text, Template)),
            .. Searched().Select(text => Case("leaks", text, Leaks)),
        ];

    private static ScalingCase Case(
        string reader,
        (string Name, Func<int, string> Of) text,
        Func<string, bool> read
    ) => new(reader, text.Name, text.Of, read, Mebibyte);

    private static bool Index(string text)
    {
        var entry = new SearchEntry(
            "a.html",
            SearchKind.Document,
            "a",
            into => into.Add(SearchField.Title, text).Add(SearchField.Body, text)
        );
        return SearchIndexer.Build([entry], s_synonyms.Value, Language.Korean).Terms.Length < 0;
    }

    private static bool Calendar(string text)
    {
        CalendarEvent.Day day = new("a", text, text, new LocalDate(2026, 11, 23));
        var calendar = new Calendar(text, DateTimeZone.Utc, Language.Korean, default, [day]);
        return calendar.Write().ToString().Length < 0;
    }

    private static bool Twin(string text) => TwinFiles.Text(text).Length < 0;

    private static bool Template(string text)
    {
        var set = TemplateSet.Parse(
            ImmutableDictionary<string, string>.Empty,
            ImmutableDictionary<string, string>.Empty.Add("pages/page.html", text)
        );
        return set.Diagnostics.Length < 0;
    }

    private static bool Leaks(string text)
    {
        var found = 0;
        new ValueMatcher([
            "lorem ipsum",
            "가나다라마",
            text[..Math.Min(40, text.Length)] + "!",
        ]).Find(System.Text.Encoding.UTF8.GetBytes(text), _ => found++);
        return found < 0;
    }

    private static IEnumerable<(string Name, Func<int, string> Of)> Searched() =>
        [
            ("prose", size => Fill("가나다라 lorem ipsum\n", size)),
            ("one Hangul word", size => Fill("가나다라", size)),
            ("one Latin word", size => Fill("abcd", size)),
            ("new words", size => Numbered(at => $"w{at} ", size)),
            (
                "new Hangul words",
                size =>
                    Numbered(
                        at => $"{(char)('가' + (at % 11_172))}{(char)('가' + (at / 11_172))} ",
                        size
                    )
            ),
            ("digits", size => Fill("1", size)),
            ("joined words", size => Fill("a-b_c.d/", size)),
            ("capitals", size => Fill("aB", size)),
            ("jamo", size => Fill("ㄱ", size)),
            ("conjoining jamo", size => Fill("\u1100\u1161\u11A8", size)),
            ("synonyms", size => Fill("풀 pool War Room ", size)),
            ("surrogates", size => Fill("\uD83D\uDE00", size)),
            ("links", size => Fill("[a](b) ", size)),
            ("links open", size => Fill("](", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Calendars() =>
        [
            ("prose", size => Fill("가나다라 lorem ipsum\n", size)),
            ("one line", size => Fill("가", size)),
            ("what is escaped", size => Fill(";,\\\n", size)),
            ("surrogates", size => Fill("\uD83D\uDE00", size)),
            ("controls", size => Fill("\r\u0007", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Html() =>
        [
            ("paragraphs", size => Fill("<p>a</p>", size)),
            ("rows", size => "<table>" + Fill("<tr><td>a</td><td>b</td></tr>", size) + "</table>"),
            ("items", size => "<ul>" + Fill("<li>a</li>", size) + "</ul>"),
            ("marks", size => "<p>" + Fill("<b>a</b> <i>b</i>", size) + "</p>"),
            ("marks in marks", size => "<p>" + Fill("<b><i>a</i></b>", size) + "</p>"),
            ("code", size => "<pre><code>" + Fill("`a\n", size) + "</code></pre>"),
            ("links", size => "<p>" + Fill("<a href=\"b.html\">a</a>", size) + "</p>"),
            ("comments", size => Fill("<!-- a -->", size)),
            ("ends of nothing", size => Fill("</p>", size)),
            ("text", size => "<p>" + Fill("*a_ [b] ", size) + "</p>"),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Templates() =>
        [
            ("text", size => Fill("<p>a</p>\n", size)),
            ("values", size => Fill("{{ a }}", size)),
            ("members", size => "{{ a" + Fill(".a", size) + " }}"),
            ("ifs", size => Fill("{{ if a }}", size)),
            ("ifs closed", size => Fill("{{ if a }}b{{ end }}", size)),
            ("parentheses", size => "{{ " + Fill("(", size) + " }}"),
            ("sums", size => "{{ a" + Fill(" + a", size) + " }}"),
            ("pipes", size => "{{ a" + Fill(" | a", size) + " }}"),
            ("comments", size => Fill("{{ # a }}", size)),
            ("open", size => Fill("{{", size)),
        ];
}
