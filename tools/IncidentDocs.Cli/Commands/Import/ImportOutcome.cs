using System.Collections.Immutable;
using IncidentDocs.Core.Authoring.Import;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands.Import;

/// <summary>What became of a folder.</summary>
/// <param name="Files">Every file of it.</param>
/// <param name="Findings">What the handbook's checks say of what was made, open findings only.</param>
/// <param name="Verdicts">How what did not hold at first was written instead, by path in the source.</param>
internal sealed record ImportOutcome(
    ImmutableArray<ImportedFile> Files,
    ImmutableArray<Finding> Findings,
    IReadOnlyDictionary<string, ImportVerdict> Verdicts
);
