using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Either a report or the reason why nothing was published (exit code 2).</summary>
/// <param name="Report">What was done; null when it was refused.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
public sealed record PublishResult(PublishReport? Report, Message? Refusal);
