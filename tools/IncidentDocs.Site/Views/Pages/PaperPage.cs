using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The handbook to print.</summary>
/// <param name="Card">What the gravest severity asks for; null where no severity is defined.</param>
/// <param name="Numbers">Whom one may have to call, with the number.</param>
/// <param name="Contents">What is on the page.</param>
/// <param name="Runbooks">The runbooks.</param>
[ViewModel]
public sealed partial record PaperPage(
    SeverityAnswer? Card,
    IReadOnlyList<Fact> Numbers,
    IReadOnlyList<Link> Contents,
    IReadOnlyList<PaperRunbook> Runbooks
)
{
    /// <summary>That not every runbook is on it.</summary>
    public string? Cut { get; init; }

    /// <summary>External contacts.</summary>
    public DataTable? Contacts { get; init; }
}
