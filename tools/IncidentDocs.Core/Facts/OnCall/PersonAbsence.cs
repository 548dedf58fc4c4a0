using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Somebody who can't be called, and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Absence">When and why.</param>
public sealed record PersonAbsence(Id<Person> Person, Absence Absence);
