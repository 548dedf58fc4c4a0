using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Text;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary>The values that go into the files of a new handbook.</summary>
internal static partial class InitValues
{
    private const int FewestPeople = 2;
    private const int RosterWeeks = 26;

    /// <summary>A number of the block 010-0000-00xx, which nobody has, or of those that Ofcom keeps for drama.</summary>
    private static string NobodysNumber(Language language, int index) =>
        language == Language.Korean
            ? string.Create(CultureInfo.InvariantCulture, $"+8210000000{index:00}")
            : string.Create(CultureInfo.InvariantCulture, $"+4477009009{index:00}");

    /// <summary>The zone where none was named.</summary>
    public static string UsualZone(Language language, Func<string, string?> variable) =>
        language == Language.Korean ? "Asia/Seoul"
        : variable("TZ") is { } named && DateTimeZoneProviders.Tzdb.GetZoneOrNull(named) is not null
            ? named
        : "Etc/UTC";

    /// <summary>The values by name, or why there are none.</summary>
    /// <param name="asked">What was said.</param>
    /// <param name="now">Now.</param>
    /// <param name="variable">Reads the environment.</param>
    public static (ImmutableSortedDictionary<string, string>? Values, Message? Refusal) Of(
        InitRequest asked,
        AsOf now,
        Func<string, string?> variable
    )
    {
        var zoneName = asked.TimeZone ?? UsualZone(asked.Language, variable);
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(zoneName) is not { } zone)
        {
            return Refused(
                $"그런 시간대가 없음: '{zoneName}'",
                $"there is no time zone '{zoneName}'"
            );
        }
        var isKorean = asked.Language == Language.Korean;
        var name = asked.Name ?? (isKorean ? "우리 서비스" : "Our service");
        var code = asked.Code ?? CodeOf(name);
        if (!Code().IsMatch(code))
        {
            return Refused(
                $"코드는 대문자로 시작하고 대문자와 숫자 2~10자임: '{code}'",
                $"a code has 2 to 10 capital letters and digits and begins with a letter: '{code}'"
            );
        }
        if (!Repository().IsMatch(asked.Tool))
        {
            return Refused(
                $"저장소는 소유자/이름임: '{asked.Tool}'",
                $"a repository is OWNER/NAME: '{asked.Tool}'"
            );
        }
        var team = asked.Team ?? "SRE";
        var teamId = IdOr(team, "team");
        var (people, fault) = People(asked, teamId);
        if (fault is { } reason)
        {
            return (null, reason);
        }
        var dates = Dates(zone, now.In(zone).InZone(zone).Date);
        var named = Names(asked, name, team, people);
        return (named.AddRange(dates).Add("code", code).Add("team", teamId), null);
    }

    private static ImmutableSortedDictionary<string, string> Names(
        InitRequest asked,
        string name,
        string team,
        ImmutableArray<PersonDraft> people
    )
    {
        var isKorean = asked.Language == Language.Korean;
        var ids = people.Select(person => person.Id).ToList();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = IdOr(name, "handbook"),
            ["name"] = name,
            ["title"] = isKorean ? $"{name} 장애 대응 절차서" : $"{name}: incident handbook",
            ["production"] = isKorean ? $"{name}의 프로덕션 환경" : $"Production of {name}",
            ["service_name"] = name,
            ["team_name"] = team,
            ["roster_name"] = isKorean ? $"{team} 온콜" : $"{team} on call",
            ["lead"] = ids[0],
            ["second"] = ids[1],
            ["primary"] = string.Join(", ", ids),
            ["secondary"] = string.Join(", ", ids.Skip(1).Append(ids[0])),
            ["people"] = string.Concat(people.Select(person => person.Write("  "))).TrimEnd('\n'),
            ["tool"] = asked.Tool,
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Dates(DateTimeZone zone, LocalDate today) =>
        new(StringComparer.Ordinal)
        {
            ["time_zone"] = zone.Id,
            ["today"] = LocalDatePattern.Iso.Format(today),
            // The week before, because a week begins on its Monday at the hour of the hand-over.
            ["from_week"] = IsoWeek.Of(today).PlusWeeks(-1).ToString(),
            ["until_week"] = IsoWeek.Of(today).PlusWeeks(RosterWeeks).ToString(),
            ["offset"] = OffsetPattern
                .CreateWithInvariantCulture("+HH:mm")
                .Format(zone.AtLeniently(new LocalDateTime(2026, 3, 4, 14, 2)).Offset),
        };

    private static (ImmutableArray<PersonDraft> People, Message? Fault) People(
        InitRequest asked,
        string team
    )
    {
        var people = ImmutableArray.CreateBuilder<PersonDraft>();
        foreach (var text in asked.People)
        {
            var (person, fault) = PersonText.Read(text, team);
            if (person is null)
            {
                return ([], fault);
            }
            people.Add(
                Whole(person with { Id = Free(person.Id, people) }, asked.Language, people.Count)
            );
        }
        while (people.Count < FewestPeople)
        {
            var index = people.Count + 1;
            var made = new PersonDraft(
                $"responder-{index}",
                asked.Language == Language.Korean ? $"온콜 {index}번" : $"Responder {index}",
                team
            );
            people.Add(Whole(made, asked.Language, people.Count));
        }
        return (people.ToImmutable(), null);
    }

    /// <summary>What is missing is made up, and said.</summary>
    private static PersonDraft Whole(PersonDraft person, Language language, int index)
    {
        var isMadeUp = person.Id.StartsWith("responder-", StringComparison.Ordinal);
        var open =
            isMadeUp
                ? new Message(
                    "실제 사람. ID를 바꾸면 teams, roles, 편성표도 함께",
                    "a real person; with another id also in teams, roles and the roster"
                )
            : person.Phone is null
                ? new Message(
                    "전화번호. 지금 것은 아무에게도 닿지 않음",
                    "the telephone number; this one reaches nobody"
                )
            : person.Email is null
                ? new Message(
                    "이메일. 지금 것은 아무에게도 닿지 않음",
                    "the e-mail address; this one reaches nobody"
                )
            : (Message?)null;
        return person with
        {
            Title = person.Title ?? (language == Language.Korean ? "엔지니어" : "Engineer"),
            Phone = person.Phone ?? NobodysNumber(language, index + 1),
            Email = person.Email ?? $"{person.Id}@example.com",
            Open = open is { } said ? Blank.Note(language, said) : null,
        };
    }

    private static string Free(string id, IEnumerable<PersonDraft> taken)
    {
        var free = id;
        for (
            var number = 2;
            taken.Any(person => string.Equals(person.Id, free, StringComparison.Ordinal));
            number++
        )
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }
        return free;
    }

    private static string IdOr(string name, string otherwise) =>
        Slug.Of(name) is { Length: > 0 } id ? id : otherwise;

    private static string CodeOf(string name)
    {
        var letters = Slug.Of(name)
            .Replace("-", "", StringComparison.Ordinal)
            .ToUpperInvariant()
            .TrimStart([.. "0123456789"]);
        return letters.Length < 2 ? "OPS" : letters[..Math.Min(4, letters.Length)];
    }

    private static (ImmutableSortedDictionary<string, string>?, Message?) Refused(
        string ko,
        string en
    ) => (null, new Message(ko, en));

    [GeneratedRegex("^[A-Z][A-Z0-9]{1,9}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Repository();
}
