using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>What a handbook may say of findings: levels, waivers until a day, explanations for good, and what nothing silences.</summary>
public sealed class FindingPolicyTests
{
    private const string Head = "content/handbook.yml";
    private const string Incident = "content/postmortems/2026/INC-20260304-01.md";
    private const string Runbook = "content/runbooks/connection-pool.md";
    private const string Page = "content/guide/start.md";

    /// <summary>The last minute of 31 March 2026 in Seoul; in UTC it is 14:59 of that day.</summary>
    private static readonly Instant LastMinute = Instant.FromUtc(2026, 3, 31, 14, 59);

    [Theory]
    [InlineData("info", Level.Info)]
    [InlineData("error", Level.Error)]
    [InlineData("{ level: error }", Level.Error)]
    public void A_level_is_the_one_of_the_handbook(string setting, Level expected)
    {
        var facts = Facts((Head, text => $"{text}rules:\n  ONC005: {setting}\n"));
        Assert.Equal(expected, One(facts, Found("ONC005", Runbook)).Level);
        Assert.Equal(Level.Warning, One(facts, Found("ONC007", Runbook)).Level);
    }

    [Theory]
    [InlineData(false, false, Level.Error)]
    [InlineData(true, false, Level.Warning)]
    [InlineData(true, true, Level.Error)]
    public void What_time_alone_brought_is_an_error_only_where_the_change_touches_it(
        bool isByTime,
        bool isChanged,
        Level expected
    )
    {
        var facts = Facts((Head, text => $"{text}rules:\n  ACT002: error\n"));
        var finding = Assert.Single(
            new FindingPolicy(facts, isChanged ? [Incident] : [Page]).Apply([
                Found("ACT002", Incident) with
                {
                    IsByTime = isByTime,
                },
            ])
        );
        Assert.Equal(expected, finding.Level);
    }

    [Fact]
    public void A_code_that_is_off_is_left_out() =>
        Assert.Empty(
            new FindingPolicy(Facts((Head, text => $"{text}rules: {{ REF004: off }}\n"))).Apply([
                Found("REF004", Page),
            ])
        );

    [Theory]
    [InlineData("DOC008")]
    [InlineData("SCH001")]
    [InlineData("PUB002")]
    [InlineData("PUB003")]
    public void Nothing_silences_what_the_others_rest_on(string code)
    {
        var answers = $"waive:\n  - {{ rule: {code}, until: 2099-12-31, reason: later }}\n";
        var handbook = Check(
            LastMinute,
            (Head, text => $"{text}rules: {{ {code}: off }}\n"),
            (Runbook, text => WithFront(text, answers))
        );
        var finding = One(handbook.Facts, Found(code, Runbook));
        Assert.Equal((Level.Warning, Treatment.Open), (finding.Level, finding.Treatment));
        Assert.Equal(
            [("SCH001", Head), ("SCH001", Runbook)],
            handbook.Findings.Select(found =>
                (found.Diagnostic.Descriptor.Code, found.Diagnostic.Location.Path)
            )
        );
    }

    [Theory]
    [InlineData("2026-03-31", 0, Treatment.Waived)]
    [InlineData("2026-03-31", 1, Treatment.Open)]
    [InlineData("2026-03-30", 0, Treatment.Open)]
    public void A_waiver_holds_to_the_end_of_its_day_in_the_zone_of_the_handbook(
        string until,
        int minutesLater,
        Treatment expected
    )
    {
        var facts = Facts(
            LastMinute + Duration.FromMinutes(minutesLater),
            (
                Runbook,
                text =>
                    WithFront(text, $"waive: [{{ rule: RUN006, until: {until}, reason: later }}]\n")
            )
        );
        Assert.Equal(expected, One(facts, Found("RUN006", Runbook)).Treatment);
    }

    [Fact]
    public void A_waiver_is_for_its_code_and_its_document_alone()
    {
        var facts = Facts(
            (
                Runbook,
                text =>
                    WithFront(text, "waive: [{ rule: RUN006, until: 2099-12-31, reason: later }]\n")
            )
        );
        Assert.Equal(Treatment.Waived, One(facts, Found("RUN006", Runbook)).Treatment);
        Assert.Equal(Treatment.Open, One(facts, Found("RUN007", Runbook)).Treatment);
        Assert.Equal(Treatment.Open, One(facts, Found("RUN006", Incident)).Treatment);
    }

    [Fact]
    public void A_waived_finding_keeps_the_level_of_the_handbook()
    {
        var facts = Facts(
            (Head, text => $"{text}rules: {{ RUN006: error }}\n"),
            (
                Runbook,
                text =>
                    WithFront(text, "waive: [{ rule: RUN006, until: 2099-12-31, reason: later }]\n")
            )
        );
        var finding = One(facts, Found("RUN006", Runbook));
        Assert.Equal((Level.Error, Treatment.Waived), (finding.Level, finding.Treatment));
    }

    [Theory]
    [InlineData("INC006", Treatment.Explained)]
    [InlineData("ACT002", Treatment.Explained)]
    [InlineData("INC007", Treatment.Open)]
    public void An_explanation_stands_for_good(string code, Treatment expected)
    {
        var facts = Facts(
            (
                Incident,
                text =>
                    WithFront(
                        text,
                        "explained:\n  - { rule: INC006, reason: on the phone }\n  - { rule: ACT002, reason: moved }\n"
                    )
            )
        );
        Assert.Equal(expected, One(facts, Found(code, Incident)).Treatment);
    }

    [Fact]
    public void Only_the_history_of_incidents_can_be_explained()
    {
        var handbook = Check(
            LastMinute,
            (Incident, text => WithFront(text, "explained: [{ rule: REF001, reason: because }]\n"))
        );
        Assert.Equal(
            ["SCH001"],
            handbook.Findings.Select(finding => finding.Diagnostic.Descriptor.Code)
        );
        Assert.False(FindingPolicy.CanBeExplained("REF001"));
    }

    [Theory]
    [InlineData(Page, "content/guide/start.md", Treatment.Waived)]
    [InlineData(Page, "content/guide/*.md", Treatment.Waived)]
    [InlineData(Page, "content/**/*.md", Treatment.Waived)]
    [InlineData(Page, "content/guide/other.md", Treatment.Open)]
    [InlineData(Runbook, "content/runbooks/connection-pool.md", Treatment.Open)]
    [InlineData(Runbook, "content/**/*.md", Treatment.Open)]
    public void The_handbook_waives_for_plain_pages_by_their_path(
        string document,
        string path,
        Treatment expected
    )
    {
        var facts = Facts(
            (
                Head,
                text =>
                    $"{text}waive: [{{ rule: REF003, path: \"{path}\", until: 2099-12-31, reason: later }}]\n"
            )
        );
        Assert.Equal(expected, One(facts, Found("REF003", document)).Treatment);
    }

    [Fact]
    public void A_waiver_of_the_handbook_without_a_path_is_for_itself()
    {
        var facts = Facts(
            (Head, text => $"{text}waive: [{{ rule: POL005, until: 2099-12-31, reason: later }}]\n")
        );
        Assert.Equal(Treatment.Waived, One(facts, Found("POL005", Head)).Treatment);
        Assert.Equal(Treatment.Open, One(facts, Found("POL005", Page)).Treatment);
    }

    [Fact]
    public void A_finding_outside_all_documents_is_open() =>
        Assert.Equal(
            Treatment.Open,
            One(Facts(), Found("REF003", "schemas/runbook.schema.json")).Treatment
        );

    [Fact]
    public void Findings_come_in_order_of_path_place_and_code_each_once()
    {
        var found = new[]
        {
            Found("REF003", Page, 9),
            Found("REF001", Page, 9),
            Found("REF001", Page, 2),
            Found("REF001", Page, 9),
            Found("REF001", Page, 9, "another"),
            Found("INC001", Incident, 20),
        };
        var policy = new FindingPolicy(Facts());
        var forward = policy.Apply(found).Select(Shown).ToList();
        Assert.Equal(
            [
                $"{Page}:2 REF001 found",
                $"{Page}:9 REF001 another",
                $"{Page}:9 REF001 found",
                $"{Page}:9 REF003 found",
                $"{Incident}:20 INC001 found",
            ],
            forward
        );
        Assert.Equal(forward, policy.Apply(found.Reverse()).Select(Shown));
    }

    private static string Shown(Finding finding) =>
        $"{finding.Diagnostic.Location.Path}:{finding.Diagnostic.Location.Span.Start} {finding.Diagnostic.Descriptor.Code} {finding.Diagnostic.Message.En}";

    private static Finding One(HandbookFacts facts, Diagnostic diagnostic) =>
        Assert.Single(new FindingPolicy(facts).Apply([diagnostic]));

    private static Diagnostic Found(string code, string path, int at = 0, string text = "found")
    {
        var nothing = new Message("", "");
        var descriptor = new DiagnosticDescriptor(
            code,
            "test",
            Level.Warning,
            Stage.DocumentRule,
            nothing,
            nothing,
            nothing,
            nothing
        );
        var place = new SourceText(path, new string(' ', 40)).At(new TextSpan(at, 1));
        return new Diagnostic(descriptor, place, new Message(text, text));
    }

    private static string WithFront(string text, string more) => "---\n" + more + text[4..];

    private static HandbookFacts Facts(
        params ReadOnlySpan<(string Path, Func<string, string> Change)> changes
    ) => Facts(LastMinute, changes);

    private static HandbookFacts Facts(
        Instant asOf,
        params ReadOnlySpan<(string Path, Func<string, string> Change)> changes
    )
    {
        var handbook = Check(asOf, changes);
        Assert.DoesNotContain(handbook.Facts.Catalog.Documents, document => document.IsBroken);
        return handbook.Facts;
    }

    private static CheckedHandbook Check(
        Instant asOf,
        params ReadOnlySpan<(string Path, Func<string, string> Change)> changes
    )
    {
        var files = FixtureFiles.Library.Base.Files;
        foreach (var (path, change) in changes)
        {
            files = files.SetItem(
                path,
                Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[path])))
            );
        }
        return HandbookPipeline.Check(
            SourcesOf(files),
            asOf,
            new StageClock(),
            FixtureFiles.Schemas
        );
    }

    private static SourceSet SourcesOf(ImmutableSortedDictionary<string, byte[]> files) =>
        new([
            .. files.Select(file => new SourceFile(file.Key, file.Value.Length, () => file.Value)),
        ]);
}
