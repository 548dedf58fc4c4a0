using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The one line under the title: severity or state, owner, age, next review.</summary>
/// <param name="Badges">Severity, state.</param>
/// <param name="Facts">The rest.</param>
[ViewModel]
public sealed partial record StatusLine(IReadOnlyList<Badge> Badges, IReadOnlyList<Fact> Facts);
