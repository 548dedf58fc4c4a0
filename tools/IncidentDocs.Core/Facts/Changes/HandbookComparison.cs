namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Says what a change of a handbook means, not which lines it touches.</summary>
public static class HandbookComparison
{
    /// <summary>The changes: by area in the order of the handbook, then by id. Both sides must be derived for one instant, or time itself would show as a change.</summary>
    /// <param name="before">The handbook as it was.</param>
    /// <param name="after">The handbook as it is.</param>
    public static ImmutableArray<HandbookChange> Compare(HandbookFacts before, HandbookFacts after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var sink = new ChangeSink(before, after);
        HeadChanges.Find(sink);
        PolicyChanges.Find(sink);
        RuleChanges.Find(sink);
        EscalationChanges.Find(sink);
        RosterChanges.Find(sink);
        PeopleChanges.Find(sink);
        ServiceChanges.Find(sink);
        RunbookChanges.Find(sink);
        IncidentChanges.Find(sink);
        DrillChanges.Find(sink);
        DocumentChanges.Find(sink);
        return [.. sink.Found];
    }
}
