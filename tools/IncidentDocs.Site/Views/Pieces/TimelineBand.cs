using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A phase of an incident, drawn to scale.</summary>
/// <param name="X">Left edge, in units of the drawing.</param>
/// <param name="Width">Width.</param>
/// <param name="KindId"><c>undetected</c>, <c>response</c>, <c>recovery</c>, <c>observation</c>.</param>
/// <param name="Label">The phase and its length.</param>
/// <param name="LabelX">Where the label begins.</param>
/// <param name="LabelAnchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="LabelRow">Which of the rows of labels.</param>
[ViewModel]
public sealed partial record TimelineBand(
    string X,
    string Width,
    string KindId,
    string Label,
    string LabelX,
    string LabelAnchor,
    int LabelRow
)
{
    /// <summary>The row's base line.</summary>
    public int LabelY => 16 + (LabelRow * 18);
}
