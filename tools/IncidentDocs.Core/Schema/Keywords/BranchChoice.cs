using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Chooses among alternatives that all failed.</summary>
internal static class BranchChoice
{
    /// <summary>The violation that says that the discriminating property is missing or misspelt, where every alternative that failed says so.</summary>
    public static Violation? MissingTag(
        List<Attempt> failed,
        Discriminator discriminator,
        DataNode node
    )
    {
        var isMissing = failed.TrueForAll(attempt =>
            attempt.Violations.Exists(violation =>
                violation.Aspect == Aspect.Missing && IsAbout(violation, violation.Name)
            )
        );
        return isMissing
            ? failed[0].Violations.Find(violation => IsAbout(violation, violation.Suggestion))
                ?? failed[0].Violations.Find(violation => IsAbout(violation, violation.Name))
            : null;

        bool IsAbout(Violation violation, string? name) =>
            ReferenceEquals(violation.Subject.Node, node)
            && string.Equals(name, discriminator.Property, StringComparison.Ordinal);
    }

    /// <summary>Of alternatives that all failed for the value itself, the one whose form the value almost has; null where it has none, or several.</summary>
    public static Attempt? AlmostFits(List<Attempt> failed)
    {
        var near = failed.FindAll(attempt =>
            attempt.Violations[0] is { Keyword: FormatKeyword format } violation
            && format.IsNear(violation.Subject.Node)
        );
        return near.Count == 1 ? near[0] : null;
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
