using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>How the severity follows from the impact.</summary>
/// <param name="Matrix">The matrix.</param>
/// <param name="Business">What the business impacts mean.</param>
/// <param name="Users">What the user impacts mean.</param>
/// <param name="Zone">The handbook's time zone.</param>
/// <param name="Answers">What each severity asks for, the gravest first.</param>
[ViewModel]
public sealed partial record MatrixPage(
    SeverityMatrix Matrix,
    IReadOnlyList<Fact> Business,
    IReadOnlyList<Fact> Users,
    string Zone,
    IReadOnlyList<SeverityAnswer> Answers
);
