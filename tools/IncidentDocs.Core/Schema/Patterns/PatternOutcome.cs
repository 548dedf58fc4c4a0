namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>What came of matching a pattern.</summary>
internal enum PatternOutcome
{
    /// <summary>It matches.</summary>
    Match,

    /// <summary>It does not match.</summary>
    NoMatch,

    /// <summary>The time limit ended the attempt.</summary>
    OutOfTime,
}
