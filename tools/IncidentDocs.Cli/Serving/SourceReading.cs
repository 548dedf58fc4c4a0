using System.Collections.Immutable;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Cli.Serving;

/// <summary>A handbook's files as they were read the last time.</summary>
/// <param name="Sources">The files; one that has not changed is the same object as before.</param>
/// <param name="Changed">Paths that came, went or have other bytes, in ordinal order.</param>
/// <param name="Emptied">Of these the ones that had a text and now have none: perhaps somebody is just writing them.</param>
/// <param name="Failures">What could not be read; of such a file the last bytes stand.</param>
internal sealed record SourceReading(
    SourceSet Sources,
    ImmutableArray<string> Changed,
    ImmutableArray<string> Emptied,
    ImmutableArray<ReadFailure> Failures
)
{
    /// <summary>Whether every file is there as somebody left it.</summary>
    public bool IsSettled => Emptied.IsEmpty && Failures.IsEmpty;
}
