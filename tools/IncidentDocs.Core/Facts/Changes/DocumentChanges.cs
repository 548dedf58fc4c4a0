using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Pages that came and went, and documents of which nothing more can be said than that their text is another. Comes last, for it needs to know what has been said.</summary>
internal static class DocumentChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        var told = sink.Found.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        var (old, now) = (sink.Before.Catalog, sink.After.Catalog);
        foreach (var document in now.Documents)
        {
            if (old.FindDocument(document.Path) is { } was)
            {
                if (
                    !told.Contains(document.Path)
                    && !string.Equals(
                        was.Source.Text,
                        document.Source.Text,
                        StringComparison.Ordinal
                    )
                )
                {
                    sink.Add(
                        "document.text",
                        document.Path,
                        document.Path,
                        $"{document.Path}: 글이 바뀜",
                        $"{document.Path}: its text changed"
                    );
                }
            }
            else if (IsPage(document))
            {
                sink.Add(
                    "page.added",
                    document.Path,
                    document.Path,
                    $"새 안내 문서: {document.Path}",
                    $"page added: {document.Path}"
                );
            }
        }
        foreach (
            var document in old.Documents.Where(document =>
                IsPage(document) && now.FindDocument(document.Path) is null
            )
        )
        {
            sink.Add(
                "page.removed",
                document.Path,
                document.Path,
                $"없어진 안내 문서: {document.Path}",
                $"page removed: {document.Path}",
                isRisk: true
            );
        }
    }

    private static bool IsPage(CompiledDocument document) => document.Kind == KindTable.Page;
}
