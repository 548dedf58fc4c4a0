namespace IncidentDocs.Core.Model.Incidents;

/// <summary>A way to notice an incident (procedure 3.2.1).</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Tools">Tools, the one in use first.</param>
/// <param name="Description">What it notices.</param>
/// <param name="Location">Where it is written.</param>
public sealed record DetectionMethod(
    Id<DetectionMethod> Id,
    LocalizedText Name,
    ImmutableArray<LocalizedText> Tools,
    LocalizedText Description,
    Location Location
);
