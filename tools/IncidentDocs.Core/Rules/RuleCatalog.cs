using IncidentDocs.Core.Rules.Incidents;
using IncidentDocs.Core.Rules.Policy;

namespace IncidentDocs.Core.Rules;

/// <summary>Every rule, in the order of its code.</summary>
public static class RuleCatalog
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        new MatrixIncomplete(),
        new MatrixNotMonotonic(),
        new SeverityOrder(),
        new IdMismatch(),
        new TimelineNotMonotonic(),
        new SeverityOffMatrix(),
        new MilestoneMissing(),
        new StatusContradictsTimeline(),
    ];

    /// <summary>Runs all rules; those that need an undecided kind stay silent.</summary>
    public static ImmutableArray<Diagnostic> Run(Facts.HandbookFacts facts) =>
        [
            .. All.Where(rule => !rule.Needs.Any(facts.Catalog.IsUndecided))
                .SelectMany(rule => rule.Check(facts)),
        ];
}
