using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Checklists;

/// <summary>A checklist (procedure 4.2 and appendix A).</summary>
/// <param name="Id">Id, equal to the file's name.</param>
/// <param name="Title">Title.</param>
/// <param name="Use">incident or handover.</param>
/// <param name="Severity">The severity it is for.</param>
/// <param name="Summary">In one sentence.</param>
/// <param name="Items">The items in order.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Checklist(
    Id<Checklist> Id,
    LocalizedText Title,
    ChecklistUse Use,
    Located<Id<Severity>>? Severity,
    LocalizedText? Summary,
    ImmutableArray<ChecklistItem> Items,
    Location Location
);
