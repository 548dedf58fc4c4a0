using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts;

/// <summary>A card of the board.</summary>
/// <param name="Id">Id over the whole handbook, such as <c>INC-20260304-01/AI-001</c>.</param>
/// <param name="Kind">What the card stands for.</param>
/// <param name="Title">Title.</param>
/// <param name="Class">Class of service.</param>
/// <param name="Owner">Who does it; null where nobody is named.</param>
/// <param name="OpenedOn">Since when.</param>
/// <param name="Due">Until when; null where nothing is said.</param>
/// <param name="DoneOn">When it was done; null where it is not.</param>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="IsOverdue">Whether it is past due and not done.</param>
/// <param name="AgeDays">Days since it was opened, until now or until it was done.</param>
/// <param name="Source">Id of the document that it comes from, such as an incident's.</param>
/// <param name="Location">Where it is written.</param>
public sealed record BoardCard(
    string Id,
    CardKind Kind,
    LocalizedText Title,
    ClassOfService Class,
    Id<Person>? Owner,
    LocalDate? OpenedOn,
    LocalDate? Due,
    LocalDate? DoneOn,
    bool IsDone,
    bool IsOverdue,
    int? AgeDays,
    string Source,
    Location Location
);
