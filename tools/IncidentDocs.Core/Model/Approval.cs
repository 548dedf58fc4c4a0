using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model;

/// <summary>An approval of the document.</summary>
/// <param name="By">Who approved.</param>
/// <param name="On">When.</param>
/// <param name="Version">Which version.</param>
public sealed record Approval(Located<Id<Person>> By, LocalDate On, Located<string> Version);
