namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>A stretch in which the same people are called for a role; half open, and as long as it can be.</summary>
/// <param name="From">First instant.</param>
/// <param name="To">Instant just after the last.</param>
/// <param name="People">Those who are there, in the order in which they are asked; empty where nobody is.</param>
public sealed record RoleCallSpan(Instant From, Instant To, ImmutableArray<CalledPerson> People);
