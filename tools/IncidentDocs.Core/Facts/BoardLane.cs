using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Facts;

/// <summary>A lane of the board.</summary>
/// <param name="Id">incident, postmortem or actions.</param>
/// <param name="Name">Name.</param>
/// <param name="Columns">Columns in order.</param>
public sealed record BoardLane(string Id, LocalizedText Name, ImmutableArray<BoardColumn> Columns);
