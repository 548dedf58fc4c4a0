using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary>What is known of a new handbook. Null is what was not said: it is asked for on a terminal, or has a default.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Name">Name of the project or company.</param>
/// <param name="Code">Its code, 2 to 10 capital letters and digits.</param>
/// <param name="TimeZone">A zone of the tz database.</param>
/// <param name="Team">Name of the first team.</param>
/// <param name="People">People as <c>NAME[,PHONE[,EMAIL]]</c>, the team's lead first.</param>
/// <param name="Tool">Repository of the tool, for the workflows.</param>
internal sealed record InitRequest(
    Language Language,
    string? Name,
    string? Code,
    string? TimeZone,
    string? Team,
    ImmutableArray<string> People,
    string Tool
);
