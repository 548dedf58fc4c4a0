namespace IncidentDocs.Core.Model.Boards;

/// <summary>The lanes and classes of the board (procedure, appendix C).</summary>
/// <param name="Lanes">Lanes in order.</param>
/// <param name="Classes">Classes of service in order.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record BoardPolicy(
    ImmutableArray<LanePolicy> Lanes,
    ImmutableArray<ClassPolicy> Classes,
    Location Location
);
