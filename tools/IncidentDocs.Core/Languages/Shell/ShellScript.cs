namespace IncidentDocs.Core.Languages.Shell;

/// <summary>What a shell would make of a text.</summary>
/// <param name="Pipelines">Every pipeline, those inside compound commands, functions and substitutions included, in order of their places.</param>
/// <param name="Problem">Why it does not parse; null where it does. What stands before the problem is in the pipelines.</param>
/// <param name="Tokens">Tokens that tile the text.</param>
public sealed record ShellScript(
    ImmutableArray<ShellPipeline> Pipelines,
    CodeProblem? Problem,
    ImmutableArray<CodeToken> Tokens
)
{
    /// <summary>Whether the problem is that the text is nested too deep to be read.</summary>
    public bool IsTooDeep { get; init; }
}
