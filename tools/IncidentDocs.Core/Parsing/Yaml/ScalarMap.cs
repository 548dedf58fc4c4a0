using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Reads off the file how a scalar's value came about, so that a place in the value leads to its place in the file. Done only when a map is asked for.</summary>
internal static class ScalarMap
{
    /// <summary>The map of a scalar that stands in a text.</summary>
    public static SourceMap Read(string text, TextSpan span, ScalarStyle style, string value)
    {
        var pieces = new PieceList(value.Length);
        switch (style)
        {
            case ScalarStyle.Literal:
            case ScalarStyle.Folded:
                new BlockScalarMap(text, span, value, pieces).Read(style == ScalarStyle.Folded);
                break;
            case ScalarStyle.SingleQuoted:
            case ScalarStyle.DoubleQuoted:
                var inside = TextSpan.Between(
                    span.Start + 1,
                    Math.Max(span.End - 1, span.Start + 1)
                );
                new FlowScalarMap(text, inside, style, pieces).Read();
                break;
            default:
                new FlowScalarMap(text, span, style, pieces).Read();
                break;
        }
        return new SourceMap(pieces.ToArray(), text.Length);
    }
}
