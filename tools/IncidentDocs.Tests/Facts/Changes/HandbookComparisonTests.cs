using System.Text;
using IncidentDocs.Core.Facts.Changes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Tests.Site.Model;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.Changes;

/// <summary>What changes mean: each an edit of the small handbook of the fixtures, told in both languages, in one golden file.</summary>
public sealed class HandbookComparisonTests
{
    private const string Base = "tools/IncidentDocs.Tests/Fixtures/Base";
    private const string Roster = "content/oncall/rosters/shop-oncall.yml";
    private const string Runbook = "content/runbooks/connection-pool.md";
    private const string Incident = "content/postmortems/2026/INC-20260304-01.md";
    private const string Drill = "content/drills/results/2026-q1-tabletop.md";

    private static readonly Instant s_asOf = Instant.FromUtc(2026, 3, 10, 0, 0);

    [Fact]
    public void EveryEditIsToldForWhatItMeans()
    {
        var sources = HandbookSite.Read(Base);
        var before = HandbookSite.Facts(sources, at: s_asOf);
        var golden = new StringBuilder();
        foreach (var (path, old, now) in ChangeEdits.All)
        {
            var after = HandbookSite.Facts(Edited(sources, path, old, now), at: s_asOf);
            Tell(golden, path, HandbookComparison.Compare(before, after));
            if (now.Contains("confirm:", StringComparison.Ordinal) || path == Roster)
            {
                Tell(golden, $"{path}, undone", HandbookComparison.Compare(after, before));
            }
        }
        Verified.Match(golden.ToString(), "txt");
        var kinds = golden
            .ToString()
            .Split('\n')
            .Where(line => line.Contains("] content/", StringComparison.Ordinal))
            .Select(line => line.TrimStart('!', ' ').Split(' ')[0])
            .Distinct(StringComparer.Ordinal);
        Assert.InRange(kinds.Count(), 50, 150);
    }

    private static void Tell(
        StringBuilder golden,
        string title,
        IEnumerable<HandbookChange> changes
    )
    {
        golden.Append("== ").Append(title).Append('\n');
        foreach (var change in changes)
        {
            golden.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(change.IsRisk ? "! " : "")}{change.Kind} [{change.Subject}] {change.Path}\n  {change.Text.Ko}\n  {change.Text.En}\n"
            );
        }
    }

    [Fact]
    public void TheSameHandbookHasNotChanged() =>
        Assert.Empty(
            HandbookComparison.Compare(
                HandbookSite.Facts(HandbookSite.Read(Base), at: s_asOf),
                HandbookSite.Facts(HandbookSite.Read(Base), at: s_asOf)
            )
        );

    [Fact]
    public void CommentsQuotesAndTheOrderOfKeysMeanNothing()
    {
        var sources = HandbookSite.Read(Base);
        var other = Edited(sources, "content/people.yml", "people:", "# who there is\npeople:");
        other = Edited(
            other,
            "content/people.yml",
            "name: 한별\n    team: shop",
            "team: 'shop'\n    name: \"한별\""
        );
        Assert.Empty(
            HandbookComparison.Compare(
                HandbookSite.Facts(sources, at: s_asOf),
                HandbookSite.Facts(other, at: s_asOf)
            )
        );
    }

    [Fact]
    public void PagesComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var more = new SourceSet([
            .. sources
                .Files.Concat(
                    Enumerable
                        .Range(0, 6)
                        .Select(number => Page($"content/notes/{number}.md"))
                        .Append(Page("content/one.md"))
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
        var (one, other) = (
            HandbookSite.Facts(sources, at: s_asOf),
            HandbookSite.Facts(more, at: s_asOf)
        );
        Assert.Equal(
            ["page added: content/one.md", "6 pages added: content/notes/"],
            HandbookComparison.Compare(one, other).Select(change => change.Text.En)
        );
        Assert.Equal(
            ["없어진 안내 문서: content/one.md", "없어진 안내 문서 6건: content/notes/"],
            HandbookComparison.Compare(other, one).Select(change => change.Text.Ko)
        );
    }

    /// <summary>What is new says what it brings: the actions of a drill, the destructive steps of a runbook.</summary>
    [Fact]
    public void WhatIsNewSaysWhatItBrings()
    {
        var sources = HandbookSite.Read(Base);
        var full = Edited(
            Edited(
                sources,
                Drill,
                "assessment:",
                "improvements:\n  - { id: TI-001, what: 연락망을 고친다, owner: han-byeol, due: 2026-04-01, status: backlog }\nassessment:"
            ),
            Runbook,
            "effect: change",
            "effect: destructive\n    confirm: 다른 대가 살아 있는가"
        );
        var without = new SourceSet([
            .. sources.Files.Where(file => file.Path is not (Drill or Runbook)),
        ]);
        var changes = HandbookComparison.Compare(
            HandbookSite.Facts(without, at: s_asOf),
            HandbookSite.Facts(full, at: s_asOf)
        );
        Assert.Contains(changes, change => change.Subject is "2026-q1-tabletop/TI-001");
        var runbook = Assert.Single(changes, change => change.Kind is "runbook.added");
        Assert.EndsWith(": 3 steps, 1 destructive", runbook.Text.En, StringComparison.Ordinal);
        Assert.True(runbook.IsRisk);
    }

    /// <summary>Leave that is cut short or called off is told as such.</summary>
    [Fact]
    public void LeaveIsShortenedOrCalledOff()
    {
        const string Leave = "\n    leave: [{ from: 2026-03-20, to: 2026-03-24 }]";
        var sources = HandbookSite.Read(Base);
        var away = Edited(sources, "content/people.yml", "title: CTO", "title: CTO" + Leave);
        Assert.Equal(
            ["choi-sora is no longer away from 2026-03-20 to 2026-03-24"],
            Told(away, sources)
        );
        Assert.Equal(
            ["choi-sora is away from 2026-03-20 to 2026-03-22 (was from 2026-03-20 to 2026-03-24)"],
            Told(away, Edited(away, "content/people.yml", "to: 2026-03-24", "to: 2026-03-22"))
        );

        static IEnumerable<string> Told(SourceSet before, SourceSet after) =>
            HandbookComparison
                .Compare(
                    HandbookSite.Facts(before, at: s_asOf),
                    HandbookSite.Facts(after, at: s_asOf)
                )
                .Select(change => change.Text.En);
    }

    /// <summary>Whole documents that only one side has are told, whatever their kind; a translation as what it is.</summary>
    [Fact]
    public void DocumentsComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var golden = new StringBuilder();
        foreach (
            var file in sources.Files.Where(file =>
                file.Path.StartsWith("content/", StringComparison.Ordinal)
            )
        )
        {
            var (with, without) = (
                HandbookSite.Facts(sources, at: s_asOf),
                HandbookSite.Facts(
                    new SourceSet([.. sources.Files.Where(other => other != file)]),
                    at: s_asOf
                )
            );
            Tell(golden, $"without {file.Path}", HandbookComparison.Compare(with, without));
            Tell(golden, $"with {file.Path}", HandbookComparison.Compare(without, with));
        }
        Verified.Match(golden.ToString(), "txt");
    }

    [Fact]
    public void TranslationsComeAndGo()
    {
        var sources = HandbookSite.Read(Base);
        var more = Plus(sources, "content/guide/start.en.md", "# Start\n");
        var (one, other) = (
            HandbookSite.Facts(sources, at: s_asOf),
            HandbookSite.Facts(more, at: s_asOf)
        );
        Assert.Equal(
            ["translation added (en): content/guide/start.en.md"],
            HandbookComparison.Compare(one, other).Select(change => change.Text.En)
        );
        Assert.Equal(
            ["없어진 번역 (en): content/guide/start.en.md"],
            HandbookComparison.Compare(other, one).Select(change => change.Text.Ko)
        );
    }

    /// <summary>A document under another name is compared with what it was.</summary>
    [Fact]
    public void ARenamedDocumentIsTheSameOne()
    {
        var sources = HandbookSite.Read(Base);
        var golden = new StringBuilder();
        foreach (
            var (path, now, edits) in new (string, string, (string, string)[])[]
            {
                (
                    Runbook,
                    "content/runbooks/pool-exhausted.md",
                    [
                        ("id: connection-pool", "id: pool-exhausted"),
                        ("effect: change", "effect: destructive"),
                    ]
                ),
                (
                    Roster,
                    "content/oncall/rosters/book-oncall.yml",
                    [
                        ("id: shop-oncall", "id: book-oncall"),
                        ("escalate_after: 10m", "escalate_after: 20m"),
                    ]
                ),
                (
                    Incident,
                    "content/postmortems/2026/INC-20260304-02.md",
                    [
                        ("id: INC-20260304-01", "id: INC-20260304-02"),
                        ("due: 2026-03-12", "due: 2026-03-26"),
                    ]
                ),
                ("content/people.yml", "content/people/all.yml", []),
                ("content/guide/start.md", "content/guide/begin.md", []),
            }
        )
        {
            var text = TextOf(sources, path);
            text = edits.Aggregate(
                text,
                (of, edit) => of.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal)
            );
            var renamed = Plus(
                new SourceSet([.. sources.Files.Where(file => file.Path != path)]),
                now,
                text
            );
            Tell(
                golden,
                $"{path} is {now}",
                HandbookComparison.Compare(
                    HandbookSite.Facts(sources, at: s_asOf),
                    HandbookSite.Facts(renamed, at: s_asOf)
                )
            );
        }
        Verified.Match(golden.ToString(), "txt");
    }

    private static string TextOf(SourceSet sources, string path) =>
        Encoding.UTF8.GetString(sources.Files.Single(file => file.Path == path).Read());

    private static SourceSet Plus(SourceSet sources, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceSet([
            .. sources
                .Files.Append(new SourceFile(path, bytes.Length, () => bytes))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
    }

    private static SourceFile Page(string path) => new(path, 7, () => "# Page\n"u8.ToArray());

    /// <summary>What can't be read on one side is not said to be gone or new.</summary>
    [Fact]
    public void ABrokenDocumentTakesNothingAway()
    {
        var sources = HandbookSite.Read(Base);
        var before = HandbookSite.Facts(sources, at: s_asOf);
        var after = HandbookSite.Facts(
            Edited(sources, "content/people.yml", "people:", "people: ["),
            at: s_asOf
        );
        var changes = HandbookComparison.Compare(before, after);
        Assert.DoesNotContain(changes, change => change.Kind is "person.removed");
        Assert.DoesNotContain(
            HandbookComparison.Compare(after, before),
            change => change.Kind is "person.added"
        );
    }

    private static SourceSet Edited(SourceSet sources, string path, string old, string now) =>
        new([
            .. sources.Files.Select(file =>
            {
                if (!string.Equals(file.Path, path, StringComparison.Ordinal))
                {
                    return file;
                }
                var text = Encoding.UTF8.GetString(file.Read());
                Assert.Contains(old, text, StringComparison.Ordinal);
                var at = text.IndexOf(old, StringComparison.Ordinal);
                var bytes = Encoding.UTF8.GetBytes(text[..at] + now + text[(at + old.Length)..]);
                return new SourceFile(path, bytes.Length, () => bytes);
            }),
        ]);
}
