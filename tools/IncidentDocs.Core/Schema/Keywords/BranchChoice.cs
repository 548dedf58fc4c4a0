using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Chooses among alternatives that all failed.</summary>
internal static class BranchChoice
{
    /// <summary>The violation that says that the discriminating property is missing, where every alternative that failed misses it.</summary>
    public static Violation? MissingTag(
        List<Attempt> failed,
        Discriminator discriminator,
        DataNode node
    )
    {
        Violation? first = null;
        foreach (var attempt in failed)
        {
            var missing = attempt.Violations.Find(violation =>
                violation.Aspect == Aspect.Missing
                && ReferenceEquals(violation.Subject.Node, node)
                && string.Equals(violation.Name, discriminator.Property, StringComparison.Ordinal)
            );
            if (missing is null)
            {
                return null;
            }
            first ??= missing;
        }
        return first;
    }

    /// <summary>Whether every alternative failed for the value itself alone, such as one that has neither of two forms.</summary>
    public static bool AllAreValues(List<Attempt> failed, DataNode node) =>
        failed.TrueForAll(attempt =>
            attempt.Violations is [{ Aspect: Aspect.Value } only]
            && ReferenceEquals(only.Subject.Node, node)
        );

    /// <summary>The alternative that the value comes closest to: first by its own missing and unknown properties, then by all violations; of equals, the first.</summary>
    public static Attempt Nearest(List<Attempt> failed, DataNode node) =>
        failed
            .OrderBy(attempt =>
                OneCause.Filter(attempt.Violations).Count(violation => IsShape(violation, node))
            )
            .ThenBy(attempt => attempt.Violations.Count)
            .ThenBy(attempt => attempt.Branch)
            .First();

    private static bool IsShape(Violation violation, DataNode node) =>
        ReferenceEquals(violation.Subject.Node, node)
        && violation.Aspect is Aspect.Missing or Aspect.Unknown;
}
