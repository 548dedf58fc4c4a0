namespace IncidentDocs.Core.Model.Boards;

/// <summary>A lane of the board.</summary>
/// <param name="Id">incident, postmortem or actions.</param>
/// <param name="Name">Name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Holds">What lies in it.</param>
/// <param name="Columns">Columns in order.</param>
public sealed record LanePolicy(
    string Id,
    LocalizedText Name,
    LocalizedText? Purpose,
    LocalizedText? Holds,
    ImmutableArray<ColumnPolicy> Columns
);
