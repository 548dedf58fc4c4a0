namespace IncidentDocs.Core.Model.Policy;

/// <summary>A word of the vocabulary of causes.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">Meaning.</param>
/// <param name="Group">Group, such as change or capacity.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Cause(
    Id<Cause> Id,
    LocalizedText Name,
    LocalizedText? Description,
    string Group,
    Location Location
);
