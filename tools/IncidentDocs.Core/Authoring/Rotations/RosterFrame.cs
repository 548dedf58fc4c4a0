using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>A new roster without its shifts: what was asked for, the rest as the team's roster has it, else the first of the handbook, else what the procedure says (4.2).</summary>
internal static class RosterFrame
{
    private static readonly Duration Acknowledge = Duration.FromMinutes(15);
    private static readonly Duration Escalate = Duration.FromMinutes(10);
    private static readonly Handover Monday = new(IsoDayOfWeek.Monday, new LocalTime(9, 0));

    /// <summary>The roster that a new one of a team is like; null in a handbook without rosters.</summary>
    public static Roster? Model(Catalog catalog, RosterRequest request) =>
        catalog.Rosters.Find(catalog.Teams.Find(request.Team)?.Roster)
        ?? catalog.Rosters.FirstOrDefault(roster => roster.Team.Value == request.Team)
        ?? (catalog.Rosters.Count > 0 ? catalog.Rosters[0] : null);

    /// <summary>The frame.</summary>
    public static Roster Of(Catalog catalog, RosterRequest request)
    {
        var model = Model(catalog, request);
        var checklist = catalog.Checklists.FirstOrDefault(known =>
            known.Use == ChecklistUse.Handover
        );
        return new Roster(
            request.Id,
            new LocalizedText(request.Title, null, null, null),
            new Located<Id<Model.People.Team>>(request.Team, default),
            request.Zone ?? model?.Zone ?? catalog.Handbook.Zone,
            model?.Hours ?? new OnCallHours(OnCallHoursKind.OffHours, []),
            model?.BusinessHours,
            Seats(request, model),
            request.Handover ?? model?.Handover ?? Monday,
            model?.AcknowledgeWithin ?? Acknowledge,
            model?.EscalateAfter ?? Escalate,
            model?.Holidays ?? [],
            model?.HandoverChecklist
                ?? (
                    checklist is null
                        ? null
                        : new Located<Id<Checklist>>(checklist.Id, checklist.Location)
                ),
            model?.Limits ?? new RosterLimits(null, null, default),
            [],
            null,
            [],
            [],
            model?.Pay,
            null,
            default,
            default
        );
    }

    /// <summary>The first week: the one asked for, else the first whole one after the plan of the team's own roster, and after now.</summary>
    public static IsoWeek FirstWeek(HandbookFacts facts, RosterRequest request, Roster frame)
    {
        if (request.From is { } asked)
        {
            return asked;
        }
        var ends = facts
            .Catalog.Rosters.Where(roster => roster.Team.Value == request.Team)
            .SelectMany(roster => facts.Schedules[roster.Id])
            .Select(shift => shift.To)
            .Append(facts.AsOf)
            .Max();
        // A week begins at its hand-over, which may be days after its Monday.
        var day = ends.InZone(frame.Zone).LocalDateTime;
        var week = IsoWeek.Of(day.Date.PlusDays(1 - (int)frame.Handover.Day));
        return Begins(frame, week) < day ? week.PlusWeeks(1) : week;
    }

    /// <summary>When a week changes hands, on the roster's clock.</summary>
    public static LocalDateTime Begins(Roster frame, IsoWeek week) =>
        week.Monday.PlusDays((int)frame.Handover.Day - 1).At(frame.Handover.At);

    private static ImmutableArray<Seat> Seats(RosterRequest request, Roster? model)
    {
        if (request.Seats.IsEmpty && model is not null)
        {
            return model.Seats;
        }
        ImmutableArray<string> ids = request.Seats.IsEmpty
            ? ["primary", "secondary"]
            : request.Seats;
        return
        [
            .. ids.Select(id =>
                model?.Seats.FirstOrDefault(seat =>
                    string.Equals(seat.Id, id, StringComparison.Ordinal)
                )
                ?? new Seat(id, NameOf(id), true, default)
            ),
        ];
    }

    private static LocalizedText NameOf(string seat) =>
        seat switch
        {
            "primary" => new LocalizedText(null, "1차 온콜", "Primary", null),
            "secondary" => new LocalizedText(null, "2차 온콜(백업)", "Secondary", null),
            "shadow" => new LocalizedText(null, "참관", "Shadow", null),
            _ => new LocalizedText(seat, null, null, null),
        };
}
