namespace IncidentDocs.Core.Model.Policy;

/// <summary>What an escalation entry does.</summary>
public enum EscalationDo
{
    /// <summary>Call somebody.</summary>
    Page,

    /// <summary>Report to somebody.</summary>
    Report,

    /// <summary>Think about it.</summary>
    Consider,

    /// <summary>Put it on the backlog.</summary>
    Backlog,

    /// <summary>Nothing, on purpose.</summary>
    None,
}
