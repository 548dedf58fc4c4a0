using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The workflows run what is pinned, with no more rights than they need.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => [.. Repository.Below(".github/", ".yml", ".yaml")];

    [Theory]
    [MemberData(nameof(Files))]
    public void ActionsArePinnedByCommit(string file)
    {
        var uses = Use()
            .Matches(Repository.Read(file))
            .Select(use => use.Groups["action"].Value.Trim());
        Expect.None(
            uses.Where(use =>
                !use.StartsWith("./", StringComparison.Ordinal) && !Pinned().IsMatch(use)
            )
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NothingRunsForeignCodeWithRights(string file)
    {
        // The pattern is not written out, so that a search for it finds workflows alone.
        Assert.DoesNotContain(
            "pull_request" + "_target",
            Repository.Read(file),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("workflow_run", Repository.Read(file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void RightsAreGivenToJobsAndNotToWorkflows(string file)
    {
        if (!file.StartsWith(".github/workflows/", StringComparison.Ordinal))
        {
            return;
        }
        var text = Repository.Read(file);
        Assert.Matches(@"(?m)^permissions: \{\}$", text);
        var jobs = Job().Count(text, text.IndexOf("\njobs:", StringComparison.Ordinal));
        Assert.Equal(jobs, JobRights().Count(text));
        Assert.Equal(jobs, TimeLimit().Count(text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ACheckoutKeepsNoCredentials(string file)
    {
        var text = Repository.Read(file);
        Assert.Equal(
            Regex.Count(text, "uses: actions/checkout@"),
            Regex.Count(text, "persist-credentials: false")
        );
    }

    /// <summary>What the author of a change can choose (a title, a branch) never becomes part of a script.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void NoScriptHoldsAnExpression(string file)
    {
        var scripts = Script().Matches(Repository.Read(file)).Select(script => script.Value);
        Expect.None(scripts.Where(script => script.Contains("${{", StringComparison.Ordinal)));
    }

    [Fact]
    public void OneActionIsOneCommitEverywhere()
    {
        var commits = Repository
            .Below(".github/", ".yml", ".yaml")
            .SelectMany(file => Use().Matches(Repository.Read(file)))
            .Select(use => use.Groups["action"].Value.Trim())
            .Distinct(StringComparer.Ordinal)
            .GroupBy(use => use.Split('@')[0], StringComparer.Ordinal);
        Expect.None(commits.Where(action => action.Count() > 1).Select(action => action.Key));
    }

    [GeneratedRegex(@"^\s*(?:- )?uses:\s*(?<action>.+)$", RegexOptions.Multiline)]
    private static partial Regex Use();

    [GeneratedRegex(@"^[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [GeneratedRegex("^  [a-z][a-z-]*:$", RegexOptions.Multiline)]
    private static partial Regex Job();

    [GeneratedRegex("^    permissions:$", RegexOptions.Multiline)]
    private static partial Regex JobRights();

    [GeneratedRegex("^    timeout-minutes: [0-9]+$", RegexOptions.Multiline)]
    private static partial Regex TimeLimit();

    [GeneratedRegex(@"run: (?:\|[^\n]*\n(?:\s{8,}[^\n]*\n|\n)+|[^\n]*)")]
    private static partial Regex Script();
}
