namespace IncidentDocs.Core.Facts;

/// <summary>What asks for somebody's attention.</summary>
public enum OutlookKind
{
    /// <summary>An incident runs.</summary>
    Active,

    /// <summary>An action, improvement or item of the board is past due.</summary>
    Overdue,

    /// <summary>A post-mortem's draft or review, or a runbook's review, is due.</summary>
    Review,

    /// <summary>A roster, holiday calendar, contact or waiver runs out.</summary>
    RunsOut,
}
