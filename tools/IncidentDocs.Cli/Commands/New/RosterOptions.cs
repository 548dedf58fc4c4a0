using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using IncidentDocs.Core.Authoring.Rotations;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands.New;

/// <summary>The options of <c>new roster</c>.</summary>
internal sealed class RosterOptions
{
    private const int MostWeeks = 104;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    private readonly Option<string?> _team;
    private readonly Option<string?> _people;
    private readonly Option<string?> _from;
    private readonly Option<int?> _weeks;
    private readonly Option<string?> _seats;
    private readonly Option<string?> _handover;
    private readonly Option<string?> _zone;
    private readonly CommandContext _context;

    /// <summary>Makes them.</summary>
    public RosterOptions(CommandContext context)
    {
        _context = context;
        _team = Text(
            "--team",
            "ID",
            "온콜을 설 팀. --people이 없으면 그 팀의 사람들이 섬",
            "the team that is on call; its members, unless --people says who"
        );
        _people = Text(
            "--people",
            "ID,ID,…",
            "차례로 설 사람들 (쉼표로). --team이 없으면 첫 사람의 팀",
            "who takes turns, with commas; without --team the team is that of the first"
        );
        _from = Text(
            "--from",
            "2027-W02",
            "첫 주, ISO 주나 날짜로 (기본: 그 팀의 편성이 끝난 뒤, 없으면 다음 주)",
            "the first week, as an ISO week or a date (default: after the team's plan ends, else next week)"
        );
        _weeks = new Option<int?>("--weeks")
        {
            HelpName = "12",
            Description = new Message("몇 주 (기본: 12)", "how many weeks (default: 12)").In(
                context.Language
            ),
        };
        _seats = Text(
            "--seats",
            "primary,secondary",
            "자리의 ID들, 먼저 부르는 순서로 (기본: 그 팀 편성표의 자리)",
            "ids of the seats, the one called first at the front (default: those of the team's roster)"
        );
        _handover = Text(
            "--hand-over",
            "\"mon 09:00\"",
            "교대 요일과 시각 (기본: 그 팀 편성표의 것, 없으면 mon 09:00)",
            "day and time of the hand-over (default: that of the team's roster, else mon 09:00)"
        );
        _zone = Text(
            "--time-zone",
            "Asia/Seoul",
            "그 시각의 시간대 (기본: 그 팀 편성표의 것, 없으면 핸드북의 것)",
            "the zone of that clock (default: that of the team's roster, else the handbook's)"
        );
    }

    /// <summary>All of them, in the order of the help.</summary>
    public Option[] All => [_team, _people, _from, _weeks, _seats, _handover, _zone];

    /// <summary>What is asked; null (with the reason on standard error) where it can't be read.</summary>
    public RosterRequest? Read(HandbookFacts facts, string id, string title, ParseResult result)
    {
        var people = Words(result.GetValue(_people));
        if (!AreKnown(facts, result.GetValue(_team), people))
        {
            return null;
        }
        var team =
            result.GetValue(_team)
            ?? (
                people.IsEmpty
                    ? null
                    : facts.Catalog.People.Find(new Id<Person>(people[0]))!.Team.Value.Value
            );
        var read = (
            From: Week(result.GetValue(_from)),
            Handover: HandoverOf(result.GetValue(_handover)),
            Zone: result.GetValue(_zone) is { } zone
                ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
                : null,
            Weeks: result.GetValue(_weeks) ?? 12
        );
        var wrong = team is null
            ? new Message(
                "누가 설지 알 수 없음: --team이나 --people을 줄 것",
                "who is on call can't be told: give --team or --people"
            )
            : Wrong(_from, result, read.From is not null, "2027-W02, 2027-01-11")
                ?? Wrong(_handover, result, read.Handover is not null, "\"mon 09:00\"")
                ?? Wrong(_zone, result, read.Zone is not null, "Asia/Seoul")
                ?? (
                    read.Weeks is < 1 or > MostWeeks
                        ? new Message(
                            $"--weeks는 1에서 {MostWeeks}까지: {read.Weeks}",
                            $"--weeks is from 1 to {MostWeeks}: {read.Weeks}"
                        )
                        : null
                );
        if (wrong is { } reason)
        {
            _context.Refuse(reason);
            return null;
        }
        return new RosterRequest(
            new Id<Roster>(id),
            title,
            new Id<Team>(team!),
            people.IsEmpty
                ? Members(facts, new Id<Team>(team!))
                : [.. people.Select(person => new Id<Person>(person))]
        )
        {
            From = read.From,
            Weeks = read.Weeks,
            Seats = Words(result.GetValue(_seats)),
            Handover = read.Handover,
            Zone = read.Zone,
        };
    }

    // Whoever has left, or has not come yet and is not told when, takes no turn.
    private static ImmutableArray<Id<Person>> Members(HandbookFacts facts, Id<Team> team) =>
        [
            .. facts
                .Catalog.People.Where(person => person.Team.Value == team)
                .Where(person => !(person.ActiveUntil < facts.Today))
                .Select(person => person.Id),
        ];

    private bool AreKnown(HandbookFacts facts, string? team, ImmutableArray<string> people) =>
        KnownIds.Has(
            _context,
            new Message("팀", "team"),
            team,
            facts.Catalog.Teams.Select(known => known.Id.Value)
        )
        && people.All(person =>
            KnownIds.Has(
                _context,
                new Message("사람", "person"),
                person,
                facts.Catalog.People.Select(known => known.Id.Value)
            )
        );

    private static Message? Wrong(
        Option<string?> option,
        ParseResult result,
        bool isRead,
        string example
    ) =>
        result.GetValue(option) is { } text && !isRead
            ? new Message(
                $"{option.Name}을 읽을 수 없음: '{text}' (예: {example})",
                $"{option.Name} can't be read: '{text}' (for instance {example})"
            )
            : null;

    private static ImmutableArray<string> Words(string? text) =>
        [
            .. (text ?? "")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal),
        ];

    private static IsoWeek? Week(string? text)
    {
        if (text is null)
        {
            return null;
        }
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return IsoWeek.Of(day);
        }
        return
            text.Length == 8
            && text.AsSpan(4, 2) is "-W"
            && int.TryParse(
                text.AsSpan(0, 4),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var year
            )
            && int.TryParse(
                text.AsSpan(6),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var week
            )
            && IsoWeek.Exists(year, week)
            ? new IsoWeek(year, week)
            : null;
    }

    private static Handover? HandoverOf(string? text)
    {
        if (
            text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var day, var time]
            || Clock.Parse(time) is not { Success: true, Value: var at }
        )
        {
            return null;
        }
        var found = Enumerable
            .Range(1, 7)
            .Select(number => (IsoDayOfWeek)number)
            .FirstOrDefault(known =>
                string.Equals(known.ToString()[..3], day, StringComparison.OrdinalIgnoreCase)
            );
        return found == IsoDayOfWeek.None ? null : new Handover(found, at);
    }

    private Option<string?> Text(string name, string form, string ko, string en) =>
        NewDocument.Text(_context, name, form, false, ko, en);
}
