namespace IncidentDocs.Core.Model.Policy;

/// <summary>What an incident does to the business (procedure 2.2), the gravest first.</summary>
public enum BusinessImpact
{
    /// <summary>Revenue is lost.</summary>
    Revenue,

    /// <summary>Work is held up.</summary>
    Operations,

    /// <summary>It is inconvenient.</summary>
    Inconvenience,
}
