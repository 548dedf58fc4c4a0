namespace IncidentDocs.Core.Facts;

/// <summary>The board as it stands at an instant (procedure, appendix C).</summary>
/// <param name="AsOf">Now.</param>
/// <param name="Lanes">Lanes in order.</param>
public sealed record Board(Instant AsOf, ImmutableArray<BoardLane> Lanes);
