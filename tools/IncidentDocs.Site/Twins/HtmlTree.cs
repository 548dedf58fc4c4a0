using System.Buffers;
using System.Net;

namespace IncidentDocs.Site.Twins;

/// <summary>Reads a page that our templates have made. What a handbook's own templates forget to close ends with what is around it.</summary>
internal sealed class HtmlTree
{
    private static readonly SearchValues<char> TagEnds = SearchValues.Create(" \t\r\n/>");
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("= \t\r\n/>");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n>");

    private readonly string _html;
    private readonly List<HtmlNode> _open = [];
    private int _at;

    private HtmlTree(string html)
    {
        _html = html;
        _open.Add(new HtmlNode("html", string.Empty));
    }

    /// <summary>The tree; its root holds everything.</summary>
    public static HtmlNode Read(string html)
    {
        var tree = new HtmlTree(html);
        tree.Read();
        return tree._open[0];
    }

    private void Read()
    {
        while (_at < _html.Length)
        {
            var next = _html.IndexOf('<', _at);
            if (next < 0)
            {
                next = _html.Length;
            }
            AddText(_html[_at..next]);
            _at = next;
            if (_at < _html.Length)
            {
                ReadTag();
            }
        }
    }

    private void AddText(string text)
    {
        if (text.Length > 0)
        {
            _open[^1].Add(new HtmlNode(string.Empty, WebUtility.HtmlDecode(text)));
        }
    }

    private void ReadTag()
    {
        if (_html.AsSpan(_at).StartsWith("<!--"))
        {
            Skip("-->");
            return;
        }
        var next = _at + 1 < _html.Length ? _html[_at + 1] : ' ';
        if (next is '!' or '?')
        {
            Skip(">");
        }
        else if (next is '/')
        {
            var from = _at + 2;
            Skip(">");
            Close(_html[from..Math.Max(from, _at - 1)].Trim().ToLowerInvariant());
        }
        else if (char.IsAsciiLetter(next))
        {
            ReadElement();
        }
        else
        {
            AddText("<");
            _at++;
        }
    }

    private void ReadElement()
    {
        _at++;
        var node = new HtmlNode(Word(TagEnds).ToLowerInvariant(), string.Empty);
        _open[^1].Add(node);
        ReadAttributes(node);
        var isClosed = _at > 0 && _at < _html.Length && _html[_at - 1] == '/';
        _at = Math.Min(_at + 1, _html.Length);
        if (node.Name is "script" or "style")
        {
            Skip($"</{node.Name}>");
        }
        else if (!isClosed && !IsVoid(node.Name))
        {
            _open.Add(node);
        }
    }

    private void ReadAttributes(HtmlNode node)
    {
        while (_at < _html.Length && _html[_at] != '>')
        {
            if (char.IsWhiteSpace(_html[_at]) || _html[_at] == '/')
            {
                _at++;
                continue;
            }
            var name = Word(NameEnds);
            if (name.Length == 0)
            {
                _at++;
                continue;
            }
            node.Add(name.ToLowerInvariant(), Value());
        }
    }

    private string Value()
    {
        if (_at >= _html.Length || _html[_at] != '=')
        {
            return string.Empty;
        }
        _at++;
        if (_at < _html.Length && _html[_at] is '"' or '\'')
        {
            var quote = _html[_at++];
            var end = _html.IndexOf(quote, _at);
            var text = _html[_at..(end < 0 ? _html.Length : end)];
            _at = end < 0 ? _html.Length : end + 1;
            return WebUtility.HtmlDecode(text);
        }
        return WebUtility.HtmlDecode(Word(ValueEnds));
    }

    private string Word(SearchValues<char> ends)
    {
        var from = _at;
        var length = _html.AsSpan(_at).IndexOfAny(ends);
        _at = length < 0 ? _html.Length : _at + length;
        return _html[from.._at];
    }

    private void Skip(string end)
    {
        var found = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found + end.Length;
    }

    private void Close(string name)
    {
        var found = _open.FindLastIndex(node => Is(node, name));
        if (found > 0)
        {
            // What was left open ends here.
            _open.RemoveRange(found, _open.Count - found);
        }
    }

    private static bool Is(HtmlNode node, string name) =>
        string.Equals(node.Name, name, StringComparison.Ordinal);

    private static bool IsVoid(string name) =>
        name is "br" or "hr" or "img" or "input" or "link" or "meta" or "col" or "wbr" or "source";
}
