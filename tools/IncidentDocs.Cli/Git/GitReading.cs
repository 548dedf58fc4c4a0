using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Git;

/// <summary>What was read from git, or why nothing was.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Value">What was read; null where nothing was.</param>
/// <param name="Fault">Why nothing was; null where something was.</param>
/// <param name="Reason">The same in words.</param>
internal sealed record GitReading<T>(T? Value, GitFault? Fault, Message Reason)
    where T : class;
