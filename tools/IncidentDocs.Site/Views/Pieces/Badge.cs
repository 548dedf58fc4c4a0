using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A word on a tint. The word carries the meaning; the tint repeats it.</summary>
/// <param name="Text">The word: P1, 기한 초과, 변경.</param>
/// <param name="Tone"><c>p1</c> … <c>p4</c>, <c>danger</c>, <c>warning</c>, <c>ok</c>, <c>change</c> or <c>neutral</c>.</param>
[ViewModel]
public sealed partial record Badge(string Text, string Tone)
{
    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>The long form, said beside it to assistive technology.</summary>
    public string? Title { get; init; }
}
