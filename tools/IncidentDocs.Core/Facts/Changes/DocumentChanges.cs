using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Pages that came and went, and documents of which nothing more can be said than that their text is another. Comes last, for it needs to know what has been said.</summary>
internal static class DocumentChanges
{
    /// <summary>More pages of one folder than these are told as one.</summary>
    private const int MostPages = 4;

    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        var (old, now) = (sink.Before.Catalog, sink.After.Catalog);
        Texts(sink);
        Pages(
            sink,
            "page.added",
            Only(now, old),
            new Message("새 안내 문서", "page added"),
            new Message("새 안내 문서", "pages added"),
            isRisk: false
        );
        Pages(
            sink,
            "page.removed",
            Only(old, now),
            new Message("없어진 안내 문서", "page removed"),
            new Message("없어진 안내 문서", "pages removed"),
            isRisk: true
        );
    }

    private static void Texts(ChangeSink sink)
    {
        var told = sink.Found.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var document in sink.After.Catalog.Documents)
        {
            if (
                !told.Contains(document.Path)
                && sink.Before.Catalog.FindDocument(document.Path) is { } was
                && !SameData.Of(was, document)
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
    }

    private static IEnumerable<string> Only(Catalog some, Catalog others) =>
        some
            .Documents.Where(document =>
                document.Kind == KindTable.Page && others.FindDocument(document.Path) is null
            )
            .Select(document => document.Path);

    private static void Pages(
        ChangeSink sink,
        string kind,
        IEnumerable<string> paths,
        Message one,
        Message many,
        bool isRisk
    )
    {
        foreach (
            var folder in paths
                .GroupBy(path => path[..(path.LastIndexOf('/') + 1)], StringComparer.Ordinal)
                .OrderBy(folder => folder.Key, StringComparer.Ordinal)
        )
        {
            var count = folder.Count();
            if (count > MostPages)
            {
                sink.Add(
                    kind,
                    folder.Key,
                    folder.Key,
                    $"{many.Ko} {count}건: {folder.Key}",
                    $"{count} {many.En}: {folder.Key}",
                    isRisk
                );
                continue;
            }
            foreach (var path in folder)
            {
                sink.Add(kind, path, path, $"{one.Ko}: {path}", $"{one.En}: {path}", isRisk);
            }
        }
    }
}
