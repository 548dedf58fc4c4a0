using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A regular expression of ECMA-262 in its Unicode mode, read into a tree.</summary>
/// <param name="Source">As it is written.</param>
/// <param name="Root">The tree; meaningless where there is a problem.</param>
/// <param name="HasReferences">Whether it refers back to groups.</param>
/// <param name="HasLookaround">Whether it looks ahead or behind (word boundaries do too, in ASCII terms).</param>
/// <param name="Problem">Why it is no pattern, or one that can't be matched here; null where it is one.</param>
internal sealed record EcmaPattern(
    string Source,
    PatternNode Root,
    bool HasReferences,
    bool HasLookaround,
    Message? Problem
)
{
    /// <summary>Above this size the engine that never goes back would need too much memory.</summary>
    private const int LargestAutomaton = 5000;

    /// <summary>Whether the engine that never goes back can take it.</summary>
    public bool CanBeNonBacktracking =>
        !HasReferences && !HasLookaround && PatternCost.SizeOf(Root) <= LargestAutomaton;

    /// <summary>Reads a pattern.</summary>
    public static EcmaPattern Read(string source) => new PatternParser(source).Parse();
}
