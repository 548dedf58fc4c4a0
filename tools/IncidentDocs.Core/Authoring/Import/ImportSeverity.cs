namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A severity and an impact that the matrix gives it.</summary>
/// <param name="Id">Its id, such as P1.</param>
/// <param name="Business">Business impact, as it is written.</param>
/// <param name="Users">User impact, as it is written.</param>
public sealed record ImportSeverity(string Id, string Business, string Users);
