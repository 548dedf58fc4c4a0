using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The handbook itself: version, approval, scope, related documents.</summary>
/// <param name="Facts">Name, code, author, approval.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="Revisions">What changed.</param>
/// <param name="Documents">Related documents.</param>
[ViewModel]
public sealed partial record AboutPage(
    IReadOnlyList<Fact> Facts,
    RawHtml Purpose,
    IReadOnlyList<Fact> Scope,
    DataTable Revisions,
    DataTable Documents
)
{
    /// <summary>Versions that carry a tag in git; null where none does.</summary>
    public DataTable? Versions { get; init; }

    /// <summary>The latest commits; null where git knows none.</summary>
    public DataTable? Commits { get; init; }
}
