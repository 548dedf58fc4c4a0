namespace IncidentDocs.Core.Model.Incidents;

/// <summary>How urgent an action is (procedure 6.6: 상, 중, 하).</summary>
public enum ActionPriority
{
    /// <summary>상.</summary>
    High,

    /// <summary>중.</summary>
    Medium,

    /// <summary>하.</summary>
    Low,
}
