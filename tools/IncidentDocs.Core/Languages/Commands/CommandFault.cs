namespace IncidentDocs.Core.Languages.Commands;

/// <summary>A part of a command that does harm.</summary>
/// <param name="Span">The smallest part that does.</param>
/// <param name="What">What it is: the words of the command, or what they do.</param>
public sealed record CommandFault(TextSpan Span, Message What);
