using System.Net;

namespace IncidentDocs.Site.Twins;

/// <summary>Reads a page that our templates have made. What a handbook's own templates forget to close ends with what is around it.</summary>
internal sealed class HtmlTree
{
    private readonly string _html;
    private readonly Stack<HtmlNode> _open = new();
    private int _at;

    private HtmlTree(string html)
    {
        _html = html;
        _open.Push(new HtmlNode("html", string.Empty));
    }

    /// <summary>The tree; its root holds everything.</summary>
    public static HtmlNode Read(string html)
    {
        var tree = new HtmlTree(html);
        tree.Read();
        return tree._open.Last();
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
            _open.Peek().Children.Add(new HtmlNode(string.Empty, WebUtility.HtmlDecode(text)));
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
        var node = new HtmlNode(Word(" \t\r\n/>").ToLowerInvariant(), string.Empty);
        _open.Peek().Children.Add(node);
        ReadAttributes(node);
        var isClosed = _at > 0 && _at < _html.Length && _html[_at - 1] == '/';
        _at = Math.Min(_at + 1, _html.Length);
        if (node.Name is "script" or "style")
        {
            Skip($"</{node.Name}>");
        }
        else if (!isClosed && !IsVoid(node.Name))
        {
            _open.Push(node);
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
            var name = Word("= \t\r\n/>");
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
        return WebUtility.HtmlDecode(Word(" \t\r\n>"));
    }

    private string Word(string ends)
    {
        var from = _at;
        while (_at < _html.Length && !ends.Contains(_html[_at], StringComparison.Ordinal))
        {
            _at++;
        }
        return _html[from.._at];
    }

    private void Skip(string end)
    {
        var found = _html.IndexOf(end, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? _html.Length : found + end.Length;
    }

    private void Close(string name)
    {
        if (_open.Count == 1 || !_open.SkipLast(1).Any(node => Is(node, name)))
        {
            return;
        }
        while (!Is(_open.Pop(), name))
        {
            // What was left open ends here.
        }
    }

    private static bool Is(HtmlNode node, string name) =>
        string.Equals(node.Name, name, StringComparison.Ordinal);

    private static bool IsVoid(string name) =>
        name is "br" or "hr" or "img" or "input" or "link" or "meta" or "col" or "wbr" or "source";
}
