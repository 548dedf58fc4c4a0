using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Boards;

/// <summary>An item of the board that no incident made, such as a certificate renewal.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Class">Class of service.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="OpenedOn">Since when.</param>
/// <param name="Due">Until when.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="DoneOn">When it was done.</param>
/// <param name="Service">Service it is for.</param>
/// <param name="Runbook">Runbook it follows.</param>
/// <param name="Evidence">A link or commit that shows it.</param>
/// <param name="Reason">Why it was dropped.</param>
/// <param name="Note">Remark.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record BoardItem(
    Id<BoardItem> Id,
    LocalizedText Title,
    ClassOfService Class,
    Located<Id<Person>> Owner,
    LocalDate OpenedOn,
    Located<LocalDate> Due,
    Located<WorkStatus> Status,
    LocalDate? DoneOn,
    Located<Id<Service>>? Service,
    Located<Id<Runbook>>? Runbook,
    Located<string>? Evidence,
    LocalizedText? Reason,
    LocalizedText? Note,
    Location Location
);
