using System.Globalization;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Cli.Git;

/// <summary>The flow of actions over time, from generated repositories.</summary>
public sealed class FlowTests
{
    private const string Incident = "content/postmortems/2026/INC-20260101-01.md";

    private static readonly DateTimeZone s_seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];

    [GitFact]
    public void EveryStateIsSeenAtItsCommit()
    {
        using var repository = new ScratchRepository();
        repository.Write(Incident, Text("backlog", "backlog"));
        repository.Commit("opened");
        repository.Write(Incident, Text("in_progress", "backlog"));
        repository.Commit("begun");
        repository.Git("mv", Incident, "content/postmortems/2026/INC-20260101-02.md");
        repository.Commit("moved");
        repository.Write("content/postmortems/2026/INC-20260101-02.md", Text("done", "dropped"));
        repository.Commit("finished");
        var flow = Flow(repository);

        var item = flow.Items[0];
        Assert.Equal("INC-20260101-01/AI-001", item.Id);
        Assert.Equal(WorkStatus.Done, item.Status);
        Assert.Equal(Duration.FromHours(3), item.LeadTime);
        Assert.Equal(Duration.FromHours(2), item.CycleTime);
        Assert.Equal(Duration.FromHours(3), flow.LeadTime(0.5));
        Assert.Equal<FlowDay>([new FlowDay(new(2026, 1, 1), 0, 0, 1, 1)], flow.Days);
        Assert.Equal<FlowWeek>([new FlowWeek(new IsoWeek(2026, 1), 1, 1)], flow.Weeks);
        Assert.Empty(flow.Ageing);
    }

    [GitFact]
    public void AnActionThatWasTakenOutAndPutBackIsTheSame()
    {
        using var repository = new ScratchRepository();
        repository.Write(Incident, Text("backlog", "in_progress"));
        repository.Commit("opened");
        repository.Git("rm", "-q", Incident);
        repository.Commit("gone");
        var gone = Flow(repository);
        Assert.Empty(gone.Items);
        Assert.Equal(0, gone.Days[^1].All);
        repository.Write(Incident, Text("backlog", "in_progress"));
        repository.Commit("back");
        var back = Flow(repository);
        Assert.Equal(2, back.Days[^1].All);
        Assert.Equal(back.Ageing[0].FirstSeen, back.Items[0].Since);
    }

    [GitFact]
    public void OnlyTheMainLineCounts()
    {
        using var repository = new ScratchRepository();
        repository.Write(Incident, Text("backlog", "backlog"));
        repository.Commit("opened");
        repository.Git("checkout", "-q", "-b", "side");
        repository.Write(Incident, Text("done", "backlog"));
        repository.Commit("done on a branch");
        repository.Git("checkout", "-q", "main");
        repository.Commit("meanwhile");
        repository.Git("merge", "-q", "--no-ff", "-m", "merged", "side");
        var item = Flow(repository).Items[0];
        Assert.Equal(Duration.FromHours(3), item.LeadTime);
    }

    [GitFact]
    public void AShallowCloneDoesNotCountWhatItCannotDate()
    {
        using var repository = new ScratchRepository();
        repository.Write(Incident, Text("backlog", "done"));
        repository.Commit("opened");
        repository.Commit("nothing");
        repository.Write(Incident, Text("done", "done"));
        repository.Commit("done");
        var clone = repository.Beside("clone");
        repository.Git("clone", "-q", "--depth", "2", $"file://{repository.Folder}", clone);
        var flow = FlowBuilder.Build(
            repository.History(clone).Value!.Work,
            s_seoul,
            Instant.MinValue
        );
        Assert.True(flow.IsCutOff);
        Assert.All(flow.Items, item => Assert.True(item.IsOlder));
        Assert.Null(flow.Items[0].LeadTime);
        Assert.NotNull(flow.Items[0].DoneAt);
        Assert.Equal<FlowWeek>([new FlowWeek(new IsoWeek(2026, 1), 0, 1)], flow.Weeks);
    }

    /// <summary>Three hundred commits on forty actions, held against a count that knows what was written.</summary>
    [GitFact]
    public void EachDayHasTheStatesThatWereWritten()
    {
        var states = new WorkStatus[40];
        var script = new System.Text.StringBuilder();
        var expected = new SortedDictionary<LocalDate, int[]>();
        var next = 12345;
        for (var commit = 0; commit < 300; commit++)
        {
            var seconds = 1767225600 + (commit * 40_000);
            if (commit > 0)
            {
                next = (next * 1103515245 + 12345) & int.MaxValue;
                states[next / 7 % 40] = (WorkStatus)(next / 777 % 4);
            }
            script.Append(
                CultureInfo.InvariantCulture,
                $"commit refs/heads/main\ncommitter A <a@example.com> {seconds} +0000\ndata 0\n"
            );
            for (var incident = 0; incident < 20; incident++)
            {
                var text = Text(
                    Words<WorkStatus>.Of(states[incident * 2]),
                    Words<WorkStatus>.Of(states[(incident * 2) + 1]),
                    incident
                );
                script.Append(
                    CultureInfo.InvariantCulture,
                    $"M 100644 inline content/postmortems/2026/INC-{incident}.md\ndata {text.Length}\n{text}\n"
                );
            }
            var day = Instant.FromUnixTimeSeconds(seconds).InZone(s_seoul).Date;
            expected[day] =
            [
                .. Enumerable
                    .Range(0, 4)
                    .Select(status => states.Count(state => (int)state == status)),
            ];
        }
        using var repository = new ScratchRepository();
        repository.Git(["fast-import", "--quiet"], repository.Folder, script.ToString());
        repository.Git("checkout", "-q", "main");
        var days = Flow(repository).Days;
        Assert.All(
            expected,
            day =>
            {
                // A day on which nothing changed is that of the last change.
                var known = days.Last(known => known.Day <= day.Key);
                Assert.Equal(
                    day.Value,
                    (int[])[known.Backlog, known.InProgress, known.Done, known.Dropped]
                );
            }
        );
        Assert.InRange(days.Length, expected.Count - 20, expected.Count);
    }

    private static Flow Flow(ScratchRepository repository) =>
        FlowBuilder.Build(repository.History().Value!.Work, s_seoul, Instant.MinValue);

    private static string Text(string one, string two, int incident = -1) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"---\nid: {(incident < 0 ? "INC-20260101-01" : $"INC-{incident}")}\nactions:\n  - id: AI-001\n    what: first\n    status: {one}\n  - id: AI-002\n    what: second\n    status: {two}\n---\ntext\n"
        );
}
