using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Facts.History;

/// <summary>A version of the handbook that carries a tag.</summary>
/// <param name="Tag">Name of the tag, such as <c>v1.0</c>.</param>
/// <param name="Commit">The commit that it names.</param>
/// <param name="TaggedAt">When it was set, of an annotated tag; null otherwise.</param>
/// <param name="Version">The version that the handbook's head gives there; null where it can't be read.</param>
/// <param name="ApprovedBy">Who had approved that version there; null where nobody had.</param>
/// <param name="ApprovedOn">When; null where nobody had.</param>
public sealed record TaggedVersion(
    string Tag,
    CommitInfo Commit,
    Instant? TaggedAt,
    string? Version,
    Id<Person>? ApprovedBy,
    LocalDate? ApprovedOn
);
