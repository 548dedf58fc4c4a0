namespace IncidentDocs.Core.Facts.History;

/// <summary>How many actions were in each state at the end of a day.</summary>
/// <param name="Day">The day, in the handbook's zone.</param>
/// <param name="Backlog">Not begun.</param>
/// <param name="InProgress">Begun.</param>
/// <param name="Done">Done.</param>
/// <param name="Dropped">Given up.</param>
public readonly record struct FlowDay(
    LocalDate Day,
    int Backlog,
    int InProgress,
    int Done,
    int Dropped
)
{
    /// <summary>All actions that there had been up to then, those that were taken out of their document apart.</summary>
    public int All => Backlog + InProgress + Done + Dropped;
}
