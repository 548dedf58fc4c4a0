namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>Estimates what matching a pattern can cost.</summary>
internal static class PatternCost
{
    /// <summary>More ways than this to match one stretch of text are too many to be tried one after another.</summary>
    private const double MostWays = 64;

    private const double Unbounded = double.PositiveInfinity;

    /// <summary>
    /// Whether an engine that goes back needs no more steps than a small multiple of the value's length: the pattern is tied to the start,
    /// repeats without limit at most once, and nothing within that repetition can match in several ways.
    /// </summary>
    public static bool IsBounded(PatternNode root) =>
        IsTiedToStart(root) && EndlessIn(root) <= 1 && WaysOf(root) <= MostWays;

    /// <summary>Number of states that an automaton needs, counted repetitions unrolled.</summary>
    public static double SizeOf(PatternNode node) =>
        node switch
        {
            PatternNode.Group group => SizeOf(group.Inner),
            PatternNode.Look look => SizeOf(look.Inner),
            PatternNode.Repeat repeat => SizeOf(repeat.Inner)
                * Math.Max(repeat.Most ?? repeat.Least, 1),
            PatternNode.Sequence sequence => sequence.Parts.Sum(SizeOf),
            PatternNode.Choice choice => choice.Options.Sum(SizeOf),
            _ => 1,
        };

    private static bool IsTiedToStart(PatternNode node) =>
        node switch
        {
            PatternNode.Place place => place.Kind == '^',
            PatternNode.Group group => IsTiedToStart(group.Inner),
            PatternNode.Sequence { Parts: [var first, ..] } => IsTiedToStart(first),
            PatternNode.Choice choice => choice.Options.All(IsTiedToStart),
            _ => false,
        };

    private static int EndlessIn(PatternNode node) =>
        node switch
        {
            PatternNode.Group group => EndlessIn(group.Inner),
            PatternNode.Look look => EndlessIn(look.Inner),
            PatternNode.Repeat repeat => EndlessIn(repeat.Inner) * (repeat.Most is > 1 ? 2 : 1)
                + (repeat.Most is null ? 1 : 0),
            PatternNode.Sequence sequence => sequence.Parts.Sum(EndlessIn),
            PatternNode.Choice choice => choice.Options.Sum(EndlessIn),
            _ => 0,
        };

    /// <summary>Upper bound of the ways in which a part can match, the length of one endless repetition apart.</summary>
    private static double WaysOf(PatternNode node) =>
        node switch
        {
            PatternNode.Group group => WaysOf(group.Inner),
            PatternNode.Look look => WaysOf(look.Inner),
            PatternNode.Sequence sequence => sequence.Parts.Aggregate(
                1.0,
                (ways, part) => ways * WaysOf(part)
            ),
            PatternNode.Choice choice => choice.Options.Sum(WaysOf),
            PatternNode.Repeat repeat => WaysOf(repeat, WaysOf(repeat.Inner)),
            _ => 1,
        };

    private static double WaysOf(PatternNode.Repeat repeat, double inner)
    {
        if (repeat.Most is not { } most)
        {
            return inner > 1 ? Unbounded : 1;
        }
        var most1 = Math.Pow(inner, most);
        return inner > 1 ? most1 * (most - repeat.Least + 1) : most - repeat.Least + 1;
    }
}
