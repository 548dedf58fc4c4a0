namespace IncidentDocs.Core.Text;

/// <summary>A span in a file: where a finding points and where a bound value came from.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The range in it.</param>
public readonly record struct Location(SourceText Source, TextSpan Span)
{
    /// <summary>Path relative to the handbook's root.</summary>
    public string Path => Source.Path;

    /// <summary>The first character's place.</summary>
    public LinePosition Start => Source.Lines.PositionOf(Span.Start);

    /// <summary>The place just after the last character.</summary>
    public LinePosition End => Source.Lines.PositionOf(Span.End);
}
