using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A command that must not be run, and why.</summary>
/// <param name="Command">The command.</param>
/// <param name="Why">The reason.</param>
[ViewModel]
public sealed partial record AvoidBlock(CommandBlock Command, RawHtml Why);
