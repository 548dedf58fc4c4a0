using System.Buffers;
using System.Text;

namespace IncidentDocs.Site.Twins;

/// <summary>What stands within a line of a page, as Markdown.</summary>
/// <param name="twins">Whether a page has a twin, by its path from the page's own folder.</param>
internal sealed class TwinInline(Func<string, bool> twins)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*[]<|~_&");

    private const string LineBreak = "\u2028";

    /// <summary>Whether an element is left out: what only a browser can use, and what is not to be seen.</summary>
    public static bool IsLeftOut(HtmlNode node) =>
        node.Name
            is "script"
                or "style"
                or "button"
                or "select"
                or "option"
                or "nav"
                or "dialog"
                or "template"
                or "form"
                or "textarea"
        || node["hidden"] is not null
        || node.Is("unseen");

    /// <summary>A stretch of nodes as one line; a line break of theirs is a line break.</summary>
    public string Of(IEnumerable<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            // A page sets these apart by room, a line of text by a mark.
            if (text.Length > 0 && (node.Is("status-fact") || node.Is("card-fact")))
            {
                text.Append(" · ");
            }
            Write(node, text);
        }
        return text.Length == 0
            ? string.Empty
            : Collapse(text.ToString()).Replace(LineBreak, "\\\n", StringComparison.Ordinal);
    }

    /// <summary>Everything in nodes as one line without any line break, for the cell of a table; blocks are set apart by a stroke.</summary>
    public string Flat(IEnumerable<HtmlNode> nodes)
    {
        var parts = new List<string>();
        var line = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (!node.IsBlock)
            {
                line.Add(node);
                continue;
            }
            parts.Add(Of(line));
            line.Clear();
            if (!IsLeftOut(node))
            {
                parts.Add(node.Name is "pre" ? Code(Collapse(node.AllText)) : Flat(node.Children));
            }
        }
        parts.Add(Of(line));
        return string.Join(
            " / ",
            parts
                .Where(part => part.Length > 0)
                .Select(part => part.Replace("\\\n", " ", StringComparison.Ordinal))
        );
    }

    private void Write(HtmlNode node, StringBuilder text)
    {
        if (node.IsText)
        {
            Escape(node.Text, text);
            return;
        }
        if (IsLeftOut(node))
        {
            return;
        }
        switch (node.Name)
        {
            case "br":
                text.Append(LineBreak[0]);
                break;
            case "code" or "kbd":
                text.Append(Code(Collapse(node.AllText)));
                break;
            case "strong" or "b":
                Wrap("**", node, text);
                break;
            case "em" or "i":
                Wrap("*", node, text);
                break;
            case "del" or "s":
                Wrap("~~", node, text);
                break;
            case "a":
                Link(node, text);
                break;
            case "img":
                text.Append(
                    $"![{Escaped(node["alt"] ?? string.Empty)}]({Target(node["src"] ?? string.Empty)})"
                );
                break;
            case "svg":
                Drawing(node, text);
                break;
            case "input":
                text.Append(Tick(node));
                break;
            case "span" when node.Is("count"):
                text.Append('(').Append(Of(node.Children)).Append(')');
                break;
            default:
                text.Append(Of(node.Children) is { } inner ? Spaced(node, inner) : null);
                break;
        }
    }

    private static string Tick(HtmlNode node) =>
        node["type"] is not "checkbox" ? string.Empty
        : node["checked"] is null ? "[ ] "
        : "[x] ";

    // What is around a span may be set apart from it by a space inside it.
    private static string Spaced(HtmlNode node, string inner)
    {
        var all = node.AllText;
        return (all.Length > 0 && char.IsWhiteSpace(all[0]) ? " " : string.Empty)
            + inner.Replace("\\\n", LineBreak, StringComparison.Ordinal)
            + (all.Length > 0 && char.IsWhiteSpace(all[^1]) ? " " : string.Empty);
    }

    private void Wrap(string mark, HtmlNode node, StringBuilder text)
    {
        var inner = Of(node.Children);
        if (inner.Length > 0)
        {
            text.Append(mark)
                .Append(inner.Replace("\\\n", " ", StringComparison.Ordinal))
                .Append(mark);
        }
    }

    private void Link(HtmlNode node, StringBuilder text)
    {
        var inner = Of(node.Children).Replace("\\\n", " ", StringComparison.Ordinal);
        var href = node["href"] ?? string.Empty;
        text.Append(
            inner.Length == 0 || href.Length == 0 || href[0] == '#'
                ? inner
                : $"[{inner}]({Target(href)})"
        );
    }

    // Twins lead to twins.
    private string Target(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? href : href[..hash];
        if (twins(path))
        {
            href = TwinFiles.PathOf(path) + (hash < 0 ? string.Empty : href[hash..]);
        }
        return href.AsSpan().ContainsAny(" ()<>") ? $"<{href}>" : href;
    }

    private static void Drawing(HtmlNode node, StringBuilder text)
    {
        if (node["role"] is "img" && node["aria-label"] is { Length: > 0 } label)
        {
            text.Append('*').Append(Escaped(label)).Append('*');
        }
    }

    /// <summary>A text as code, in as many backticks as it needs.</summary>
    private static string Code(string code)
    {
        var fence = code.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return code.Length == 0 ? string.Empty
            : fence.Length == 1 ? $"`{code}`"
            : $"`` {code} ``";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        Escape(text, escaped);
        return escaped.ToString();
    }

    private static void Escape(string text, StringBuilder escaped)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var plain = text.AsSpan(at).IndexOfAny(Marks);
            if (plain < 0)
            {
                escaped.Append(text, at, text.Length - at);
                return;
            }
            escaped.Append(text, at, plain);
            at += plain;
            var letter = text[at];
            if (
                letter is '\\' or '`' or '*' or '[' or ']' or '<' or '|'
                || (letter is '~' && at + 1 < text.Length && text[at + 1] == '~')
                || (letter is '_' && !IsWithinWord(text, at))
                || (
                    letter is '&'
                    && at + 1 < text.Length
                    && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '#')
                )
            )
            {
                escaped.Append('\\');
            }
            escaped.Append(letter);
        }
    }

    private static bool IsWithinWord(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);

    private static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }
        var collapsed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isSpace = letter is ' ' or '\n' or '\t' or '\r';
            if (!isSpace)
            {
                collapsed.Append(letter);
            }
            else if (collapsed.Length > 0 && collapsed[^1] is not (' ' or '\u2028'))
            {
                collapsed.Append(' ');
            }
        }
        return collapsed.ToString().Trim(' ', '\u2028');
    }

    private static bool IsCollapsed(string text) =>
        text.Length == 0
        || (
            !text.AsSpan().ContainsAny('\n', '\t', '\r')
            && text[0] is not (' ' or '\u2028')
            && text[^1] is not (' ' or '\u2028')
            && !text.Contains("  ", StringComparison.Ordinal)
            && !text.Contains("\u2028 ", StringComparison.Ordinal)
        );
}
