namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>A command with the way from its characters to their places in the file.</summary>
/// <param name="Text">The command, line ends as LF.</param>
/// <param name="Language">bash, sql, text, yaml or json.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Place">The place in the file of a span of the command.</param>
public sealed record Command(
    string Text,
    string Language,
    Location Location,
    Func<TextSpan, TextSpan> Place
);
