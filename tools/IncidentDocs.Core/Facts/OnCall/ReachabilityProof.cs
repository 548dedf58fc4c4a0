namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Whether every page of every severity reaches somebody, whenever within a stretch an incident is detected. It is exact: nothing is sampled.</summary>
/// <param name="From">First detection.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="Pages">How many pages of the policy were proved, each for every service that makes a difference.</param>
/// <param name="Counterexamples">What speaks against it, in order of the first detection, then of severity and window.</param>
/// <param name="Lacking">People whom some page calls, within the stretch, without an address that it needs; one a person, by id.</param>
public sealed record ReachabilityProof(
    Instant From,
    Instant To,
    int Pages,
    ImmutableArray<UnreachedCall> Counterexamples,
    ImmutableArray<LackingAddress> Lacking
)
{
    /// <summary>How long the stretch is.</summary>
    public Duration Length => To - From;

    /// <summary>Whether nothing speaks against it.</summary>
    public bool Holds => Counterexamples.IsEmpty;

    /// <summary>The first counterexample; null where it holds.</summary>
    public UnreachedCall? First => Holds ? null : Counterexamples[0];
}
