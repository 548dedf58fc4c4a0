using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>One cause, one finding: of violations that stand for the same mistake only the most telling is kept.</summary>
internal static class OneCause
{
    /// <summary>The violations in their order, without those that another explains.</summary>
    public static List<Violation> Filter(IReadOnlyList<Violation> violations)
    {
        if (violations.Count < 2)
        {
            return [.. violations];
        }
        var misspelt = Misspelt(violations);
        var seen = new HashSet<(Aspect Aspect, DataNode Node, object? Detail)>();
        var kept = new List<Violation>(violations.Count);
        foreach (var violation in violations)
        {
            if (!IsMisspelt(violation, misspelt) && seen.Add(IdentityOf(violation)))
            {
                kept.Add(violation);
            }
        }
        return kept;
    }

    /// <summary>A scalar has one finding; so has a key, and each property that is missing.</summary>
    private static (Aspect Aspect, DataNode Node, object? Detail) IdentityOf(Violation violation) =>
        violation.Aspect switch
        {
            Aspect.Value => (Aspect.Value, violation.Subject.Node, null),
            Aspect.Missing or Aspect.Unknown when violation.Name is { } name => (
                violation.Aspect,
                violation.Subject.Node,
                name
            ),
            _ => (violation.Aspect, violation.Subject.Node, violation.Keyword),
        };

    /// <summary>A property, or one of several, that is missing only because its key is misspelt.</summary>
    private static bool IsMisspelt(
        Violation violation,
        HashSet<(DataNode Node, string Name)>? misspelt
    )
    {
        if (violation.Aspect != Aspect.Missing || misspelt is null)
        {
            return false;
        }
        var node = violation.Subject.Node;
        return violation.Name is { } name
            ? misspelt.Contains((node, name))
            : violation.Names.Any(choice => misspelt.Contains((node, choice)));
    }

    private static HashSet<(DataNode Node, string Name)>? Misspelt(
        IReadOnlyList<Violation> violations
    )
    {
        HashSet<(DataNode Node, string Name)>? meant = null;
        foreach (var violation in violations)
        {
            if (violation is { Aspect: Aspect.Unknown, Suggestion: { } suggestion })
            {
                (meant ??= []).Add((violation.Subject.Node, suggestion));
            }
        }
        return meant;
    }
}
