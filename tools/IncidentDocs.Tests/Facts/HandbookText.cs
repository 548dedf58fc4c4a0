using System.Text;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Facts;

/// <summary>A small handbook written in a test, compiled by the real pipeline.</summary>
internal sealed class HandbookText
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>A handbook in a zone, business days Monday to Friday from 9 to 18.</summary>
    public HandbookText(string zone = "Asia/Seoul")
    {
        With(
            "content/handbook.yml",
            $$"""
            schema_version: 1
            id: test
            title: Test
            project: { name: Test, code: TST }
            version: "1.0"
            author: ann
            created_on: "2026-01-01"
            locales: [en]
            time_zone: {{zone}}
            business_hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
            """
        );
        With(
            "content/people.yml",
            """
            people:
              - { id: ann, name: Ann, team: ops, title: Engineer, channels: {} }
              - { id: ben, name: Ben, team: ops, title: Engineer, channels: {} }
              - { id: cat, name: Cat, team: ops, title: Engineer, channels: {} }
            """
        );
        With(
            "content/teams.yml",
            "teams:\n  - { id: ops, name: Operations, lead: ann, roster: ops }\n"
        );
        With(
            "content/services.yml",
            "services:\n  - { id: api, name: API, type: application, tier: 1, environments: [production], team: ops }\n"
        );
        With(
            "content/policy/severities.yml",
            """
            severities:
              - { id: P1, name: Critical, definition: d, affected: a, respond_within: 15m, recover_within: 1h }
              - { id: P2, name: Major, definition: d, affected: a, respond_within: 30m, recover_within: 4h }
              - { id: P3, name: Minor, definition: d, affected: a, respond_within: 2h, recover_within: next_business_day }
              - { id: P4, name: Low, definition: d, affected: a, respond_within: next_business_day, recover_within: next_release }
            """
        );
        With("content/oncall/rosters/ops.yml", Roster("Asia/Seoul", "2026-W01", "2026-W53"));
    }

    /// <summary>A roster that rotates among three people.</summary>
    public static string Roster(
        string zone,
        string from,
        string until,
        string at = "09:00",
        string day = "mon"
    ) =>
        $$"""
            id: ops
            name: Operations
            team: ops
            time_zone: {{zone}}
            hours: off_hours
            seats: [{ id: primary, name: Primary }, { id: secondary, name: Secondary }]
            handover: { day: {{day}}, at: "{{at}}" }
            acknowledge_within: 15m
            escalate_after: 10m
            rotation:
              from: {{from}}
              until: {{until}}
              order: { secondary: [ben, cat, ann], primary: [ann, ben, cat] }
            """;

    /// <summary>Adds or replaces a file.</summary>
    public HandbookText With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <summary>The bytes of a file.</summary>
    public byte[] Bytes(string path) => Encoding.UTF8.GetBytes(_files[path]);

    /// <summary>Adds the head of an incident with the timeline given, a line an entry.</summary>
    public HandbookText Incident(
        string id,
        string status,
        string severity,
        string timeline,
        string more = ""
    ) =>
        With(
            $"content/postmortems/{id[4..8]}/{id}.md",
            $$"""
            ---
            id: {{id}}
            title: Something broke
            status: {{status}}
            severity: {{severity}}
            impact: { business: revenue, users: all, summary: all of it }
            services: [api]
            timeline:
            {{string.Join('\n', timeline.Split('\n').Select(line => $"  - {line.Trim()}"))}}
            {{more}}
            ---
            """
        );

    /// <summary>Compiles and checks it as of an instant; a finding of the schema is a mistake of the test.</summary>
    public CheckedHandbook Check(string asOf)
    {
        var sources = new SourceSet([
            .. _files.Select(file =>
            {
                var bytes = Encoding.UTF8.GetBytes(file.Value);
                return new SourceFile(file.Key, bytes.Length, () => bytes);
            }),
        ]);
        var handbook = HandbookPipeline.Check(
            sources,
            _ => At(asOf),
            new StageClock(),
            kinds: Rules.FixtureFiles.Schemas
        );
        var broken = handbook.Findings.Where(finding =>
            finding.Diagnostic.Descriptor.Code[..3] is "DOC" or "SCH"
        );
        Assert.Empty(
            broken.Select(finding =>
                $"{finding.Diagnostic.Location.Path}: {finding.Diagnostic.Message.En}"
            )
        );
        return handbook;
    }

    /// <summary>The facts as of an instant.</summary>
    public HandbookFacts Facts(string asOf = "2026-11-23T09:00:00+09:00") => Check(asOf).Facts;

    /// <summary>An instant written with its offset.</summary>
    public static Instant At(string text) =>
        OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant();
}
