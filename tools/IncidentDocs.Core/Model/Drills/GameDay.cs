namespace IncidentDocs.Core.Model.Drills;

/// <summary>The game-day procedure (procedure 8.2).</summary>
/// <param name="Title">Title.</param>
/// <param name="Summary">In one sentence.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record GameDay(
    LocalizedText Title,
    LocalizedText? Summary,
    ImmutableArray<GameDayStep> Steps,
    Location Location
);
