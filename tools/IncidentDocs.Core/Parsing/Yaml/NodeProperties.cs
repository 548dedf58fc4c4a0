using System.Buffers;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>The anchor and the tag before a node; the library's events begin at them, a node of ours after them.</summary>
/// <param name="End">Offset just after the last property.</param>
/// <param name="Content">Offset of what follows, past blanks, line ends and comments.</param>
/// <param name="Tag">Where the tag stands; empty where there is none.</param>
internal readonly record struct NodeProperties(int End, int Content, TextSpan Tag)
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(" \t\r\n,{}");

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
        var isVerbatim = text.AsSpan(start).StartsWith("!<", StringComparison.Ordinal);
        var rest = text.AsSpan(start, limit - start);
        var length = isVerbatim ? rest.IndexOf('>') + 1 : rest.IndexOfAny(Stops);
        return length > 0 ? start + length : limit;
    }
}
