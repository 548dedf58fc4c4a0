using IncidentDocs.Core.Languages.Shell;
using Xunit;
using Xunit.Abstractions;

namespace IncidentDocs.Tests.Languages.Shell;

/// <summary>Our reader of shell commands against <c>bash -n</c>: no false alarm, and how much is found.</summary>
public sealed class BashOracleTests(ITestOutputHelper output)
{
    private const string Between = "\n====\n";

    /// <summary>A longer run: INCIDENTDOCS_MUTATIONS=20000.</summary>
    private static readonly int MutationCount = int.TryParse(
        Environment.GetEnvironmentVariable("INCIDENTDOCS_MUTATIONS"),
        out var asked
    )
        ? asked
        : 600;

    [BashFact]
    public void Every_command_has_the_verdict_of_bash()
    {
        Assert.InRange(CommandCorpus.All.Length, 400, int.MaxValue);
        var (alarms, missed, _) = Compare(CommandCorpus.All);
        Assert.Equal(("", ""), (alarms, missed));
    }

    [BashFact]
    public void Mutations_give_no_false_alarm_and_nearly_every_fault_is_found()
    {
        var mutations = CommandCorpus.Mutations(MutationCount).ToArray();
        var (alarms, missed, wrong) = Compare(mutations);
        var missedCount = missed.Length == 0 ? 0 : missed.Split(Between).Length;
        output.WriteLine($"{mutations.Length} mutations, {wrong} wrong, {missedCount} missed");
        output.WriteLine(missed);
        Assert.Equal("", alarms);
        Assert.InRange((wrong - missedCount) / (double)wrong, 0.99, 1);
    }

    private static (string Alarms, string Missed, int Wrong) Compare(IReadOnlyList<string> commands)
    {
        var verdicts = BashVerdict.Of(commands);
        var ours = commands.Select(command => ShellParser.Parse(command).Problem).ToArray();
        var places = Enumerable.Range(0, commands.Count).ToArray();
        return (
            string.Join(
                Between,
                places
                    .Where(at => verdicts[at] && ours[at] is not null)
                    .Select(at => $"{ours[at]!.Message.En}: {commands[at]}")
            ),
            string.Join(
                Between,
                places.Where(at => !verdicts[at] && ours[at] is null).Select(at => commands[at])
            ),
            verdicts.Count(fine => !fine)
        );
    }
}
