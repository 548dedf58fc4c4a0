namespace IncidentDocs.Core.Model.Drills;

/// <summary>The plan of drills (procedure 8.1, 8.2).</summary>
/// <param name="Types">Types of drill.</param>
/// <param name="Planned">Drills with a date.</param>
/// <param name="Tools">Tools for chaos experiments.</param>
/// <param name="Location">Where the document begins.</param>
public sealed record DrillPlan(
    ImmutableArray<DrillType> Types,
    ImmutableArray<PlannedDrill> Planned,
    ImmutableArray<ChaosTool> Tools,
    Location Location
);
