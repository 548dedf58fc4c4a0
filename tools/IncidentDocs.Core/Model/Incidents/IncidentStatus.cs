namespace IncidentDocs.Core.Model.Incidents;

/// <summary>How far an incident has come (procedure, appendix B).</summary>
public enum IncidentStatus
{
    /// <summary>진행중.</summary>
    Active,

    /// <summary>복구완료.</summary>
    Recovered,

    /// <summary>Post-mortem 완료.</summary>
    Reviewed,
}
