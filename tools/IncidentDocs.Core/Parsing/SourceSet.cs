using System.Collections.Immutable;

namespace IncidentDocs.Core.Parsing;

/// <summary>The paths and bytes of one handbook, from a folder or from a git commit. Files are in ordinal order of their paths.</summary>
/// <param name="Files">All files below the handbook's root that the tool may look at.</param>
public sealed record SourceSet(ImmutableArray<SourceFile> Files)
{
    /// <summary>Links that leave the handbook or turn in a circle; never followed, each a finding (DOC006).</summary>
    public ImmutableArray<string> RefusedLinks { get; init; } = [];
}
