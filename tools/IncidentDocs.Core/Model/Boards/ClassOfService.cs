namespace IncidentDocs.Core.Model.Boards;

/// <summary>Class of service of a card (procedure, appendix C).</summary>
public enum ClassOfService
{
    /// <summary>Active P1 and P2: at once, past every limit.</summary>
    Expedite,

    /// <summary>A date that stands: drills, certificate renewals.</summary>
    FixedDate,

    /// <summary>All else.</summary>
    Standard,
}
