namespace IncidentDocs.Core.Languages;

/// <summary>Why a command does not parse.</summary>
/// <param name="Span">The smallest thing in the command that is wrong: the quote that never ends, the word that can't stand there.</param>
/// <param name="Message">What is wrong.</param>
public sealed record CodeProblem(TextSpan Span, Message Message);
