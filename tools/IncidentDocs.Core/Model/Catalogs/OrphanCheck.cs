using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Finds documents to which nothing leads (REF004): runbooks, experiments, checklists and pages that no document names, no link reaches and no alert opens.</summary>
internal static class OrphanCheck
{
    private static readonly ImmutableArray<string> Kinds =
    [
        "runbook",
        "experiment",
        "checklist",
        "page",
    ];

    /// <summary>All findings. A document that can't be read may lead anywhere, so with one there is none.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog)
    {
        if (catalog.Documents.Any(document => document.IsBroken))
        {
            return [];
        }
        var reached = new HashSet<string>(
            Linked(catalog).Concat(Named(catalog)),
            StringComparer.Ordinal
        );
        return catalog
            .Documents.Where(document =>
                IsChecked(document) && !reached.Contains(document.Path) && !HasAlert(document)
            )
            .Select(Finding);
    }

    private static bool IsChecked(CompiledDocument document) =>
        document is { IsBroken: false, TranslationOf: null, Kind: { } kind }
        && Kinds.Contains(kind.Name, StringComparer.Ordinal)
        && !document.Path.StartsWith("content/reference/", StringComparison.Ordinal);

    private static bool HasAlert(CompiledDocument document) =>
        document.Entities.OfType<Runbook>().Any(runbook => !runbook.Alerts.IsEmpty);

    private static IEnumerable<string> Linked(Catalog catalog) =>
        from document in catalog.Documents
        where document.Prose is not null
        from link in document.Prose!.Links
        where link.Verdict == UrlVerdict.Relative
        let target = HandbookPath.Resolve(document.Path, link.Target).Path
        where target is not null && !string.Equals(target, document.Path, StringComparison.Ordinal)
        select target;

    private static IEnumerable<string> Named(Catalog catalog)
    {
        var handbook = catalog.Handbook.Id.Value;
        foreach (var reference in catalog.References)
        {
            foreach (var kind in reference.Kinds)
            {
                if (
                    catalog.Declarations.TryGetValue(
                        new DocumentKey(handbook, kind, reference.Id),
                        out var declared
                    )
                    && !string.Equals(
                        declared.Location.Path,
                        reference.Location.Path,
                        StringComparison.Ordinal
                    )
                )
                {
                    yield return declared.Location.Path;
                }
            }
        }
    }

    private static Diagnostic Finding(CompiledDocument document) =>
        new(
            ReferenceFindings.OrphanDocument,
            document.Source.At(default),
            new Message("이 문서로 이끄는 참조나 링크가 없음", "nothing leads to this document")
        );
}
