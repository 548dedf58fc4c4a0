using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace IncidentDocs.Tests.Markdown;

/// <summary>
/// What must be true of all HTML that comes from Markdown: it is balanced, an HTML5 parser sees the very tree that was written,
/// and elements, attributes and addresses are of a short list.
/// </summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Elements = new(
        (
            "a blockquote br code dd del details div dl dt em figure h1 h2 h3 h4 h5 h6 hr img input kbd label li mark ol p pre section "
            + "span strong sub summary sup table tbody td th thead tr ul"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Attributes = new(
        "alt aria-label checked class disabled href id loading rel role scope src start tabindex title type".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Void = new(
        "br hr img input".Split(' '),
        StringComparer.Ordinal
    );

    public static IReadOnlyList<IElement> Check(string html, bool isInline = false)
    {
        var all = Parse(html, isInline);
        foreach (var element in all)
        {
            Assert.Contains(element.LocalName, Elements);
            foreach (var attribute in element.Attributes)
            {
                Assert.Contains(attribute.Name, Attributes);
            }
            CheckAddress(element.GetAttribute("href"));
            CheckAddress(element.GetAttribute("src"));
        }
        var ids = all.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.DoesNotContain(
            all,
            element => element.LocalName is "a" && element.QuerySelector("a") is not null
        );
        Assert.Equal(Written(html), all.Select(element => (Depth(element), element.LocalName)));
        return all;
    }

    private static List<IElement> Parse(string html, bool isInline)
    {
        var context = new HtmlParser().ParseDocument("").CreateElement(isInline ? "p" : "body");
        context.InnerHtml = html;
        return [.. context.QuerySelectorAll("*")];
    }

    private static int Depth(IElement element)
    {
        var depth = 0;
        for (
            var parent = element.ParentElement;
            parent?.ParentElement is not null;
            parent = parent.ParentElement
        )
        {
            depth++;
        }
        return depth;
    }

    // The elements with their depths as the text says, which must be balanced.
    private static List<(int Depth, string Name)> Written(string html)
    {
        var elements = new List<(int, string)>();
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["close"].Length > 0)
            {
                Assert.True(open.TryPop(out var last), $"</{name}> closes nothing");
                Assert.Equal(last, name);
                continue;
            }
            elements.Add((open.Count, name));
            if (!Void.Contains(name))
            {
                open.Push(name);
            }
        }
        Assert.Empty(open);
        Assert.Equal(html.Count(letter => letter is '<'), Tag().Count(html));
        return elements;
    }

    // What the browser would do with it, on a page of a site of ours.
    private static void CheckAddress(string? address)
    {
        if (address is null)
        {
            return;
        }
        var url = new Url(new Url("https://handbook.invalid/runbooks/x.html"), address);
        Assert.Contains(url.Scheme, (string[])["https", "http", "mailto", "tel"]);
        if (url.Scheme is "https" or "http" && !Web().IsMatch(address))
        {
            Assert.Equal("handbook.invalid", url.HostName);
        }
        Assert.DoesNotContain(address, letter => char.IsControl(letter) || letter is '\\');
    }

    [GeneratedRegex(
        "<(?<close>/?)(?<name>[a-z][a-z0-9]*)(?: [^<>]*)?>",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Tag();

    [GeneratedRegex(
        "^https?://[^/]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Web();
}
