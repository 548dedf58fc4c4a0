namespace IncidentDocs.Site.Diagrams.Layout;

/// <summary>A point of a drawing, in pixels.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct Spot(int X, int Y);
