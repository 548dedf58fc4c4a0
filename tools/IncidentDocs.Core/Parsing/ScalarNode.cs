using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A scalar: its value, how it was written, and the way from a place in the value to its place in the file.</summary>
/// <param name="span">Where it stands, quotes or block indicator included.</param>
/// <param name="value">The value after unescaping and folding.</param>
/// <param name="kind">The type it resolves to.</param>
/// <param name="style">How it is written.</param>
/// <param name="map">Offsets in the value to offsets in the file.</param>
public sealed class ScalarNode(
    TextSpan span,
    string value,
    ScalarKind kind,
    ScalarStyle style,
    SourceMap map
) : DataNode(span)
{
    /// <summary>The value after unescaping and folding.</summary>
    public string Value { get; } = value;

    /// <summary>The type it resolves to.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>Offsets in the value to offsets in the file.</summary>
    public SourceMap Map { get; } = map;
}
