namespace IncidentDocs.Core.Model.Policy;

/// <summary>A cell of the impact matrix.</summary>
/// <param name="Business">Row.</param>
/// <param name="Users">Column.</param>
/// <param name="Severity">The severity that follows.</param>
public sealed record MatrixCell(
    BusinessImpact Business,
    UserImpact Users,
    Located<Id<Severity>> Severity
);
