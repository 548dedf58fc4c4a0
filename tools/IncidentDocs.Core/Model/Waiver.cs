namespace IncidentDocs.Core.Model;

/// <summary>A finding put off until a day: it will be mended.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="Until">Last day on which it counts.</param>
/// <param name="Reason">Why.</param>
/// <param name="Path">The page it is for; null for the document that it stands in.</param>
public sealed record Waiver(
    Located<string> Rule,
    Located<LocalDate> Until,
    string Reason,
    Located<string>? Path
);
