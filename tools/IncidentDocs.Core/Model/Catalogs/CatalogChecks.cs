using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>What is checked of a catalogue as a whole beside its ids: where files lie, links, orphans, ids of related documents.</summary>
public static class CatalogChecks
{
    /// <summary>All findings.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="sources">All files of the handbook.</param>
    public static ImmutableArray<Diagnostic> Run(Catalog catalog, SourceSet sources) =>
        [
            .. PortablePaths.Check(sources),
            .. LocationFindings.Check(catalog),
            .. new LinkCheck(catalog, sources).Run(),
            .. OrphanCheck.Run(catalog),
            .. RelatedDocumentCheck.Run(catalog),
        ];
}
