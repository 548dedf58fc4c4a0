using IncidentDocs.Core.Parsing.Yaml;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A scalar: its value, how it was written, and the way from a place in the value to its place in the file.</summary>
public sealed class ScalarNode : DataNode
{
    private readonly string? _text;
    private SourceMap? _map;

    /// <summary>Takes a scalar whose map is known.</summary>
    /// <param name="span">Where it stands, quotes or block indicator included.</param>
    /// <param name="value">The value after unescaping and folding.</param>
    /// <param name="kind">The type it resolves to.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="map">Offsets in the value to offsets in the file.</param>
    public ScalarNode(
        TextSpan span,
        string value,
        ScalarKind kind,
        ScalarStyle style,
        SourceMap map
    )
        : this(span, value, kind, style) => _map = map;

    /// <summary>Takes a scalar and the text of its file, from which the map is read when it is asked for; few are.</summary>
    internal ScalarNode(
        TextSpan span,
        string value,
        ScalarKind kind,
        ScalarStyle style,
        string text
    )
        : this(span, value, kind, style) => _text = text;

    private ScalarNode(TextSpan span, string value, ScalarKind kind, ScalarStyle style)
        : base(span)
    {
        Value = value;
        Kind = kind;
        Style = style;
    }

    /// <summary>The value after unescaping and folding.</summary>
    public string Value { get; }

    /// <summary>The type it resolves to.</summary>
    public ScalarKind Kind { get; }

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>Offsets in the value to offsets in the file.</summary>
    public SourceMap Map => _map ??= ScalarMap.Read(_text!, Span, Style, Value);
}
