using System.Text.RegularExpressions;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A pattern of ECMA-262, matched by .NET. Any number of threads may match with it.</summary>
/// <param name="pattern">The pattern as it was read, without a problem.</param>
internal sealed class SchemaPattern(EcmaPattern pattern)
{
    /// <summary>The time limit of one match, in words.</summary>
    public const string TimeLimitText = "250 ms";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);
    private Regex? _regex;

    /// <summary>The pattern as the schema writes it.</summary>
    public string Source { get; } = pattern.Source;

    /// <summary>
    /// Whether the engine is the one that never goes back. It takes a quarter of a millisecond to build, a tenth of a short run for twenty patterns,
    /// so those whose backtracking is bounded by the length of the value are left to the ordinary engine.
    /// </summary>
    public bool IsNonBacktracking { get; } =
        pattern.CanBeNonBacktracking && !PatternCost.IsBounded(pattern.Root);

    /// <summary>
    /// Whether a match may run out of time. Where the work is bounded by the value's length there is no limit, for on a busy machine
    /// the clock would decide what is found. None of our own schemas needs one.
    /// </summary>
    public bool HasTimeLimit { get; } =
        !pattern.CanBeNonBacktracking && !PatternCost.IsBounded(pattern.Root);

    /// <summary>Matches anywhere in a value, as JSON Schema wants it.</summary>
    public PatternOutcome Match(string value)
    {
        var regex = Volatile.Read(ref _regex) ?? Build();
        try
        {
            return regex.IsMatch(value) ? PatternOutcome.Match : PatternOutcome.NoMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            return PatternOutcome.OutOfTime;
        }
    }

    /// <summary>Two threads may both build; either result serves.</summary>
    private Regex Build()
    {
        var options = RegexOptions.CultureInvariant;
        if (IsNonBacktracking)
        {
            options |= RegexOptions.NonBacktracking;
        }
        var limit = HasTimeLimit ? TimeLimit : Regex.InfiniteMatchTimeout;
        var regex = new Regex(PatternEmitter.Emit(pattern), options, limit);
        Volatile.Write(ref _regex, regex);
        return regex;
    }
}
