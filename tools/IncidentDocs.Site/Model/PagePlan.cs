namespace IncidentDocs.Site.Model;

/// <summary>A page that the site will have. It is built when it is written, and forgotten then.</summary>
/// <param name="Path">Path from the site's root.</param>
/// <param name="Build">Builds it.</param>
internal sealed record PagePlan(string Path, Func<Place, BuiltPage> Build);
