using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model;

/// <summary>A line of the change history.</summary>
/// <param name="Version">Version.</param>
/// <param name="Date">Date.</param>
/// <param name="By">Who.</param>
/// <param name="Summary">What changed.</param>
public sealed record Revision(
    string Version,
    LocalDate Date,
    Located<Id<Person>> By,
    LocalizedText Summary
);
