namespace IncidentDocs.Core.Model.OnCall;

/// <summary>A plan of shifts within a roster, with a clock of its own. Of several layers the last written that has somebody in a seat fills it; so a roster follows the sun, or has a second plan above the first.</summary>
/// <param name="Id">Id within the roster; <see cref="Roster.BaseLayer"/> for the roster's own shifts.</param>
/// <param name="Name">Name; null for the roster's own shifts.</param>
/// <param name="Zone">Time zone of its hand-overs and hours.</param>
/// <param name="Hours">Hours in which it counts, by its own clock.</param>
/// <param name="Holidays">Calendars of its off hours.</param>
/// <param name="Handover">When a shift ends and the next begins.</param>
/// <param name="Shifts">Shifts written out.</param>
/// <param name="Rotation">A rotation to unroll.</param>
/// <param name="Location">Where it is written.</param>
public sealed record RosterLayer(
    string Id,
    LocalizedText? Name,
    DateTimeZone Zone,
    OnCallHours Hours,
    ImmutableArray<Located<Id<HolidayCalendar>>> Holidays,
    Handover Handover,
    ImmutableArray<ExplicitShift> Shifts,
    Rotation? Rotation,
    Location Location
);
