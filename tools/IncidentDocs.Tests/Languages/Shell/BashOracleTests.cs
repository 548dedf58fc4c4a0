using IncidentDocs.Core.Languages.Shell;
using Xunit;
using Xunit.Abstractions;

namespace IncidentDocs.Tests.Languages.Shell;

/// <summary>Our reader of shell commands against <c>bash -n</c>: no false alarm, and how much is found.</summary>
public sealed class BashOracleTests(ITestOutputHelper output)
{
    /// <summary>A longer run: INCIDENTDOCS_MUTATIONS=20000.</summary>
    private static readonly int MutationCount = int.TryParse(
        Environment.GetEnvironmentVariable("INCIDENTDOCS_MUTATIONS"),
        out var asked
    )
        ? asked
        : 1000;

    [BashFact]
    public void Every_command_has_the_verdict_of_bash()
    {
        Assert.InRange(CommandCorpus.All.Length, 400, int.MaxValue);
        Assert.Empty(Differences(CommandCorpus.All).Concat(Missed(CommandCorpus.All)));
    }

    [BashFact]
    public void Mutations_give_no_false_alarm_and_nearly_every_fault_is_found()
    {
        var mutations = CommandCorpus.Mutations(MutationCount).ToArray();
        Assert.Equal("", string.Join("\n====\n", Differences(mutations)));
        var wrong = BashVerdict.Of(mutations).Count(fine => !fine);
        var missed = Missed(mutations).ToArray();
        output.WriteLine($"{mutations.Length} mutations, {wrong} wrong, {missed.Length} missed");
        foreach (var command in missed)
        {
            output.WriteLine(command.Replace("\n", "~", StringComparison.Ordinal));
        }
        Assert.InRange((wrong - missed.Length) / (double)wrong, 0.99, 1);
    }

    private static IEnumerable<string> Differences(IReadOnlyList<string> commands) =>
        commands
            .Zip(BashVerdict.Of(commands))
            .Where(pair => pair.Second && ShellParser.Parse(pair.First).Problem is not null)
            .Select(pair => $"{ShellParser.Parse(pair.First).Problem!.Message.En}: {pair.First}");

    private static IEnumerable<string> Missed(IReadOnlyList<string> commands) =>
        commands
            .Zip(BashVerdict.Of(commands))
            .Where(pair => !pair.Second && ShellParser.Parse(pair.First).Problem is null)
            .Select(pair => pair.First);
}
