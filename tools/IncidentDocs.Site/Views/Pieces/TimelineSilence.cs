using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>The longest stretch without an entry.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Label">Its length.</param>
[ViewModel]
public sealed partial record TimelineSilence(string X, string Width, string Label);
