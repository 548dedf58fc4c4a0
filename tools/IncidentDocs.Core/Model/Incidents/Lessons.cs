namespace IncidentDocs.Core.Model.Incidents;

/// <summary>What was learned (procedure 6.7).</summary>
/// <param name="WentWell">What went well.</param>
/// <param name="WentBadly">What did not.</param>
/// <param name="GotLucky">Where luck helped.</param>
/// <param name="Location">Where they begin; null where there are none.</param>
public sealed record Lessons(
    ImmutableArray<LocalizedText> WentWell,
    ImmutableArray<LocalizedText> WentBadly,
    ImmutableArray<LocalizedText> GotLucky,
    Location? Location
);
