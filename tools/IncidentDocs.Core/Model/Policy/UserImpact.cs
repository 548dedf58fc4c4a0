namespace IncidentDocs.Core.Model.Policy;

/// <summary>How many users an incident reaches (procedure 2.2), the fewest first.</summary>
public enum UserImpact
{
    /// <summary>Very few.</summary>
    Few,

    /// <summary>Some, fewer than half.</summary>
    Some,

    /// <summary>Half or more.</summary>
    Most,

    /// <summary>All.</summary>
    All,
}
