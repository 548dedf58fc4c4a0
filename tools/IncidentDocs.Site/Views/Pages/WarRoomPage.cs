using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Views.Pages;

/// <summary>The rules of the war room.</summary>
/// <param name="Facts">When, where, how often.</param>
/// <param name="Cadence">How often each severity is told.</param>
/// <param name="Roles">Who must join.</param>
/// <param name="Rules">The rules.</param>
[ViewModel]
public sealed partial record WarRoomPage(
    IReadOnlyList<Fact> Facts,
    DataTable Cadence,
    DataTable Roles,
    IReadOnlyList<RawHtml> Rules
);
