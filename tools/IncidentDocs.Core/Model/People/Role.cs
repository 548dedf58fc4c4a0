namespace IncidentDocs.Core.Model.People;

/// <summary>A role in an incident and who holds it (procedure 4.1).</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Abbreviation">Short form, such as IC.</param>
/// <param name="Duty">What the role does.</param>
/// <param name="Holder">Who holds it; null where it is vacant.</param>
/// <param name="Deputy">Who stands in.</param>
/// <param name="Group">Response or management.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Role(
    Id<Role> Id,
    LocalizedText Name,
    string? Abbreviation,
    ImmutableArray<LocalizedText> Duty,
    RoleHolder? Holder,
    Located<Id<Person>>? Deputy,
    RoleGroup Group,
    Location Location
);
