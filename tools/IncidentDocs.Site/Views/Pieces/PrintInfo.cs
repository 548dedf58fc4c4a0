using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>What a copy on paper must say of itself.</summary>
/// <param name="Document">The handbook's title.</param>
/// <param name="Version">Its version.</param>
/// <param name="Copied">The day of the copy.</param>
[ViewModel]
public sealed partial record PrintInfo(string Document, string Version, string Copied);
