using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A drawing with the sentence that says what it shows and the table behind it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Sentence">What it shows.</param>
/// <param name="Svg">The drawing.</param>
/// <param name="Table">The figures.</param>
[ViewModel]
public sealed partial record ChartFrame(
    string Title,
    string Sentence,
    RawHtml Svg,
    DataTable Table
);
