using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reference;

/// <summary>An example of a code: how it goes wrong, what is found, how it is right.</summary>
/// <param name="About">What the example shows; null where the code has one alone.</param>
/// <param name="Bad">What goes wrong.</param>
/// <param name="Findings">What the tool finds in it, of that code.</param>
/// <param name="Good">The same, mended.</param>
internal sealed record RuleExample(
    Message? About,
    ImmutableArray<Excerpt> Bad,
    ImmutableArray<Finding> Findings,
    ImmutableArray<Excerpt> Good
);
