using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.OnCall;

/// <summary>An on-call roster (procedure 4.2): who answers outside business hours, week by week.</summary>
/// <param name="Id">Id, equal to the file's name.</param>
/// <param name="Name">Name.</param>
/// <param name="Team">The team that answers.</param>
/// <param name="Zone">Time zone of hand-overs and hours.</param>
/// <param name="Hours">Which hours are on-call hours.</param>
/// <param name="BusinessHours">Who answers in business hours.</param>
/// <param name="Seats">The seats, the first one asked first.</param>
/// <param name="Handover">When a shift ends and the next begins.</param>
/// <param name="AcknowledgeWithin">How soon a page is to be acknowledged.</param>
/// <param name="EscalateAfter">After how long without acknowledgement the next seat is asked.</param>
/// <param name="Holidays">Calendars whose days are on call all day.</param>
/// <param name="HandoverChecklist">What is gone through at a hand-over.</param>
/// <param name="Limits">What is too much for one person.</param>
/// <param name="Shifts">Weeks written out.</param>
/// <param name="Rotation">A rotation to unroll, where weeks are not written out.</param>
/// <param name="Layers">Further plans above them, the last one on top.</param>
/// <param name="Overrides">Covers and swaps; a later one wins.</param>
/// <param name="Pay">What an hour is paid, if told.</param>
/// <param name="Note">Anything a reader should know.</param>
/// <param name="EscalateLocation">Where the time to the next seat is written.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Roster(
    Id<Roster> Id,
    LocalizedText Name,
    Located<Id<Team>> Team,
    DateTimeZone Zone,
    OnCallHours Hours,
    BusinessHoursCover? BusinessHours,
    ImmutableArray<Seat> Seats,
    Handover Handover,
    Duration AcknowledgeWithin,
    Duration EscalateAfter,
    ImmutableArray<Located<Id<HolidayCalendar>>> Holidays,
    Located<Id<Checklist>>? HandoverChecklist,
    RosterLimits Limits,
    ImmutableArray<ExplicitShift> Shifts,
    Rotation? Rotation,
    ImmutableArray<RosterLayer> Layers,
    ImmutableArray<ShiftOverride> Overrides,
    RosterPay? Pay,
    LocalizedText? Note,
    Location EscalateLocation,
    Location Location
)
{
    /// <summary>The id of the layer that a roster's own shifts and rotation make.</summary>
    public const string BaseLayer = "base";

    /// <summary>The number of a seat, the first one 0; the number of seats where there is no such seat.</summary>
    public int SeatIndex(string seat)
    {
        var at = 0;
        while (at < Seats.Length && !string.Equals(Seats[at].Id, seat, StringComparison.Ordinal))
        {
            at++;
        }
        return at;
    }

    /// <summary>All plans, the one at the bottom first; the roster's own shifts are the bottom, if it has any.</summary>
    public IEnumerable<RosterLayer> AllLayers =>
        Shifts.IsEmpty && Rotation is null
            ? Layers
            : Layers.Prepend(
                new RosterLayer(
                    BaseLayer,
                    null,
                    Zone,
                    new OnCallHours(OnCallHoursKind.Always, []),
                    Holidays,
                    Handover,
                    Shifts,
                    Rotation,
                    Location
                )
            );
}
