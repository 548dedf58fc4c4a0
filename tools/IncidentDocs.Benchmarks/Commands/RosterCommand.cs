using System.CommandLine;
using System.Globalization;
using System.Text;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>rosters</c>: writes a handbook of 50 rosters and 500 people over five years, to time the proof that somebody always answers: <c>validate --horizon 260w --verbose</c>, stage <c>facts</c>.</summary>
internal static class RosterCommand
{
    private const int Rosters = 50;
    private const int PeopleEach = 10;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Option<DirectoryInfo>("--out")
        {
            Required = true,
            Description = "Folder to write to",
        };
        var command = new Command("rosters", "Writes a handbook of 50 rosters and 500 people")
        {
            folder,
        };
        command.SetAction(call => Write(call.GetRequiredValue(folder).FullName));
        return command;
    }

    private static int Write(string root)
    {
        Save(
            root,
            "handbook.yml",
            "schema_version: 1\nid: many\ntitle: Many rosters\nproject: { name: Many, code: MNY }\nversion: \"1.0\"\nauthor: p0\ncreated_on: 2026-01-01\nlocales: [en]\ntime_zone: Asia/Seoul\nbusiness_hours: { days: [mon, tue, wed, thu, fri], from: \"09:00\", to: \"18:00\" }\n"
        );
        Save(root, "people.yml", "people:\n" + Lines(Rosters * PeopleEach, Person));
        Save(
            root,
            "teams.yml",
            "teams:\n"
                + Lines(
                    Rosters,
                    team =>
                        $"  - {{ id: t{team}, name: Team {team}, lead: p{team * PeopleEach}, roster: r{team} }}\n"
                )
        );
        Save(
            root,
            "services.yml",
            "services:\n"
                + Lines(
                    Rosters,
                    team =>
                        $"  - {{ id: s{team}, name: Service {team}, type: application, tier: 1, environments: [production], team: t{team} }}\n"
                )
        );
        Save(
            root,
            "policy/severities.yml",
            "severities:\n"
                + Lines(
                    3,
                    rank =>
                        $"  - {{ id: P{rank + 1}, name: n, definition: d, affected: a, respond_within: {15 << rank}m, recover_within: {1 << rank}h }}\n"
                )
        );
        Save(
            root,
            "policy/roles.yml",
            "roles:\n  - { id: on_call, name: On call, duty: [answers], holder: { roster: r0, seat: primary } }\n  - { id: lead, name: Lead, duty: [leads], holder: { person: p1 }, deputy: p2 }\n"
        );
        Save(
            root,
            "policy/escalation.yml",
            "channels:\n  - { id: pager, name: Pager, use: page, via: pager }\n  - { id: phone, name: Telephone, use: no_ack, via: phone, delay: 5m }\npolicies:\n"
                + Lines(
                    3,
                    rank =>
                        $"  - severity: P{rank + 1}\n    windows:\n      - {{ from: 0m, to: 30m, entries: [{{ do: page, who: [on_call] }}] }}\n      - {{ from: 30m, to: 1h, entries: [{{ do: page, who: [on_call, lead] }}] }}\n      - {{ from: 1h, entries: [{{ do: page, who: [lead] }}] }}\n"
                )
        );
        Save(
            root,
            "oncall/holidays/all.yml",
            "id: all\nname: Holidays\nholidays:\n"
                + Lines(
                    60,
                    day =>
                        $"  - {{ on: {2026 + (day / 12)}-{(day % 12) + 1:00}-15, name: Day {day} }}\n"
                )
        );
        foreach (var roster in Enumerable.Range(0, Rosters))
        {
            Save(root, $"oncall/rosters/r{roster}.yml", Roster(roster));
        }
        return 0;
    }

    private static string Person(int person) =>
        $"  - {{ id: p{person}, name: Person {person}, team: t{person / PeopleEach}, title: Engineer, channels: {{ phone: \"+82100000{person:0000}\", pager: pd-{person} }}, leave: [{{ from: 2026-{(person % 12) + 1:00}-03, to: 2026-{(person % 12) + 1:00}-05 }}, {{ from: 2029-{(person % 12) + 1:00}-03, to: 2029-{(person % 12) + 1:00}-05 }}] }}\n";

    private static string Roster(int roster)
    {
        var people = Enumerable
            .Range(roster * PeopleEach, PeopleEach)
            .Select(person => $"p{person}")
            .ToList();
        string[] zones = ["Asia/Seoul", "Europe/London", "America/Los_Angeles"];
        return $"id: r{roster}\nname: Roster {roster}\nteam: t{roster}\ntime_zone: {zones[roster % 3]}\nhours: off_hours\nbusiness_hours: {{ person: p{roster * PeopleEach} }}\nseats:\n  - {{ id: primary, name: Primary }}\n  - {{ id: secondary, name: Secondary }}\nhandover: {{ day: mon, at: \"09:00\" }}\nacknowledge_within: 15m\nescalate_after: 10m\nholidays: [all]\nrotation:\n  from: 2026-W01\n  until: 2030-W52\n  order:\n    primary: [{string.Join(", ", people)}]\n    secondary: [{string.Join(", ", people.Skip(1).Append(people[0]))}]\noverrides:\n"
            + Lines(
                60,
                at =>
                    $"  - {{ seat: primary, from: \"{2026 + (at / 12)}-{(at % 12) + 1:00}-10T18:00:00Z\", to: \"{2026 + (at / 12)}-{(at % 12) + 1:00}-12T09:00:00Z\", person: {people[(at + 5) % PeopleEach]} }}\n"
            );
    }

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(line));

    private static void Save(string root, string path, string text)
    {
        var file = Path.Combine(root, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(
            file,
            text.ToString(CultureInfo.InvariantCulture),
            new UTF8Encoding(false)
        );
    }
}
