using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>An example of a command, shown by <c>--help</c>.</summary>
/// <param name="Line">What to type, whole.</param>
/// <param name="Meaning">What it does.</param>
public sealed record Example(string Line, Message Meaning);
