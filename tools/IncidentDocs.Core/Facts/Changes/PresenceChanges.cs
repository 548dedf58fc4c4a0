using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Documents that came, went or got another name, as far as nobody has told of them.</summary>
internal static class PresenceChanges
{
    /// <summary>More pages of one folder than these are told as one.</summary>
    private const int MostPages = 4;

    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        var told = sink.Found.Select(change => change.Path).ToHashSet(StringComparer.Ordinal);
        var come = sink
            .After.Catalog.Documents.Where(document =>
                sink.Before.Catalog.FindDocument(document.Path) is null
                && !sink.IsRenamed(document.Path)
            )
            .ToList();
        var gone = sink
            .Before.Catalog.Documents.Where(document => sink.NowOf(document.Path) is null)
            .ToList();
        Renamed(sink);
        Documents(sink, come.Where(document => !told.Contains(document.Path)), isGone: false);
        Documents(sink, gone.Where(document => !told.Contains(document.Path)), isGone: true);
        Pages(sink, come, isGone: false);
        Pages(sink, gone, isGone: true);
    }

    private static void Renamed(ChangeSink sink)
    {
        foreach (var old in sink.Before.Catalog.Documents)
        {
            if (
                sink.NowOf(old.Path) is not { } now
                || string.Equals(now.Path, old.Path, StringComparison.Ordinal)
            )
            {
                continue;
            }
            var (was, name) = (DocumentNames.IdOf(old), DocumentNames.IdOf(now));
            var what = KindWords.Of(now.Kind);
            var isMoved = string.Equals(was, name, StringComparison.Ordinal);
            sink.Add(
                isMoved ? "document.moved" : "document.renamed",
                name,
                now.Path,
                isMoved
                    ? $"{what.Ko} {name} 옮김: {old.Path} → {now.Path}"
                    : $"{what.Ko} {was}의 새 이름: {name}",
                isMoved
                    ? $"{what.En} {name} moved: {old.Path} → {now.Path}"
                    : $"{what.En} {was} is now {name}"
            );
        }
    }

    private static void Documents(
        ChangeSink sink,
        IEnumerable<CompiledDocument> documents,
        bool isGone
    )
    {
        var (ko, en) = isGone ? ("없어진", "removed") : ("새", "added");
        foreach (var document in documents)
        {
            if (document.TranslationLanguage is { } language)
            {
                var tag = language == Language.Korean ? "ko" : "en";
                sink.Add(
                    $"translation.{en}",
                    document.Path,
                    document.Path,
                    $"{ko} 번역 ({tag}): {document.Path}",
                    $"translation {en} ({tag}): {document.Path}",
                    isGone
                );
            }
            else if (document.Kind != KindTable.Page)
            {
                var (what, title) = (KindWords.Of(document.Kind), DocumentNames.TitleOf(document));
                var id = DocumentNames.IdOf(document);
                sink.Add(
                    $"document.{en}",
                    id,
                    document.Path,
                    $"{ko} {what.Ko}: {id}{title.Ko}",
                    $"{what.En} {en}: {id}{title.En}",
                    isGone && !KindWords.IsToldByItem(document.Kind)
                );
            }
        }
    }

    private static void Pages(ChangeSink sink, List<CompiledDocument> documents, bool isGone)
    {
        var (kind, ko, en) = isGone
            ? ("page.removed", "없어진 안내 문서", "removed")
            : ("page.added", "새 안내 문서", "added");
        foreach (
            var folder in documents
                .Where(document =>
                    document.Kind == KindTable.Page && document.TranslationOf is null
                )
                .GroupBy(
                    document => document.Path[..(document.Path.LastIndexOf('/') + 1)],
                    StringComparer.Ordinal
                )
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
                    $"{ko} {count}건: {folder.Key}",
                    $"{count} pages {en}: {folder.Key}",
                    isGone
                );
                continue;
            }
            foreach (var page in folder)
            {
                var title = DocumentNames.TitleOf(page);
                sink.Add(
                    kind,
                    page.Path,
                    page.Path,
                    $"{ko}: {page.Path}{title.Ko}",
                    $"page {en}: {page.Path}{title.En}",
                    isGone
                );
            }
        }
    }
}
