namespace IncidentDocs.Core.Languages.Shell;

/// <summary>Commands of which each reads what the one before it writes.</summary>
/// <param name="Stages">The commands; null for a compound one, whose own commands are pipelines of the script.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ShellPipeline(ImmutableArray<SimpleCommand?> Stages, TextSpan Span);
