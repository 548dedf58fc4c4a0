using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>An entry, drawn to scale.</summary>
/// <param name="X">Its place.</param>
/// <param name="KindId">The kind's id.</param>
/// <param name="Number">Its number in the table.</param>
/// <param name="IsMilestone">Milestones are drawn tall.</param>
[ViewModel]
public sealed partial record TimelineMark(string X, string KindId, int Number, bool IsMilestone);
