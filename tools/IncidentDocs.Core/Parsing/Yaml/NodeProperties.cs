using System.Buffers;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>The anchor and the tag before a node; the library's events begin at them, a node of ours after them.</summary>
/// <param name="End">Offset just after the last property.</param>
/// <param name="Content">Offset of what follows, past blanks, line ends and comments.</param>
/// <param name="Tag">Where the tag stands; empty where there is none.</param>
internal readonly record struct NodeProperties(int End, int Content, TextSpan Tag)
{
    private static readonly SearchValues<char> AnchorStops = SearchValues.Create(" \t\r\n,[]{}");

    /// <summary>A comma inside a tag belongs to it.</summary>
    private static readonly SearchValues<char> TagStops = SearchValues.Create(" \t\r\n{}");

    /// <summary>Reads the properties that begin at an offset.</summary>
    public static NodeProperties Read(string text, int at, int limit)
    {
        var properties = new NodeProperties(at, at, new TextSpan(at, 0));
        while (properties.Content < limit && text[properties.Content] is '&' or '!')
        {
            var start = properties.Content;
            var end = EndOf(text, start, limit);
            var isTag = text[start] == '!' && properties.Tag.Length == 0;
            var tag = isTag ? TextSpan.Between(start, end) : properties.Tag;
            properties = new NodeProperties(end, Blanks.Skip(text, end, limit), tag);
        }
        return properties;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        if (rest.StartsWith("!<", StringComparison.Ordinal))
        {
            var close = rest.IndexOf('>');
            return close < 0 ? limit : start + close + 1;
        }
        var length = rest.IndexOfAny(rest[0] == '!' ? TagStops : AnchorStops);
        var end = length < 0 ? limit : start + length;
        return text[end - 1] == ',' ? end - 1 : end;
    }
}
