namespace IncidentDocs.Core.Model.People;

/// <summary>Which side of the organisation a role belongs to.</summary>
public enum RoleGroup
{
    /// <summary>Takes part in the response (procedure 4.1).</summary>
    Response,

    /// <summary>Is told or asked by the escalation (procedure 7.1).</summary>
    Management,
}
