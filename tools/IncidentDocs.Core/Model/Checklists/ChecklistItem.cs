using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Checklists;

/// <summary>An item of a checklist.</summary>
/// <param name="Id">Id within the checklist.</param>
/// <param name="What">What is to be done.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Optional">Whether only if needed.</param>
/// <param name="Deadline">Until when.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where it is written.</param>
public sealed record ChecklistItem(
    string Id,
    LocalizedText What,
    Located<Id<Role>>? Role,
    bool Optional,
    ChecklistDeadline? Deadline,
    LocalizedText? Note,
    Location Location
);
