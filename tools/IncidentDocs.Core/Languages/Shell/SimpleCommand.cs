namespace IncidentDocs.Core.Languages.Shell;

/// <summary>A simple command: assignments, words, redirections, each of which may be absent.</summary>
/// <param name="Assignments">Variables for the command, or for the shell where there is no word.</param>
/// <param name="Words">The name of the program and its arguments.</param>
/// <param name="Redirections">Where its input comes from and its output goes to.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SimpleCommand(
    ImmutableArray<ShellWord> Assignments,
    ImmutableArray<ShellWord> Words,
    ImmutableArray<Redirection> Redirections,
    TextSpan Span
);
