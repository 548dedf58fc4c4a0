using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>What of a document nobody has told: who may read it, whether it can be read at all, and where else it differs. Comes last, for it needs to know what has been said.</summary>
internal static class DocumentChanges
{
    /// <summary>More places than these are not named.</summary>
    private const int MostPlaces = 10;

    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        var compared = Compared(sink).ToList();
        foreach (var document in compared)
        {
            Readable(sink, document);
            Audience(sink, document);
        }
        PresenceChanges.Find(sink);
        var told = sink.Found.ToLookup(change => change.Path, StringComparer.Ordinal);
        foreach (var document in compared)
        {
            Rest(sink, document, [.. told[document.Now.Path]]);
        }
    }

    private static IEnumerable<ComparedDocument> Compared(ChangeSink sink) =>
        from old in sink.Before.Catalog.Documents
        let now = sink.NowOf(old.Path)
        where
            now is not null
            && !string.Equals(old.Source.Text, now.Source.Text, StringComparison.Ordinal)
        select new ComparedDocument(old, now);

    private static void Readable(ChangeSink sink, ComparedDocument document)
    {
        var path = document.Now.Path;
        if (document.Now.IsBroken && !document.Old.IsBroken)
        {
            sink.Add(
                "document.broken",
                path,
                path,
                $"{path}: 이제 읽을 수 없어, 여기 적힌 것은 반영되지 않음",
                $"{path} can no longer be read: what it says does not count",
                isRisk: true
            );
        }
        else if (document.Old.IsBroken && !document.Now.IsBroken)
        {
            sink.Add(
                "document.readable",
                path,
                path,
                $"{path}: 다시 읽을 수 있음",
                $"{path} can be read again"
            );
        }
    }

    private static void Audience(ChangeSink sink, ComparedDocument document)
    {
        if (document.Data is not { } data)
        {
            return;
        }
        var (old, now) = (AudienceOf(data.Old), AudienceOf(data.Now));
        sink.Value(
            "document.audience",
            document.Now.Path,
            document.Now.Path,
            new Message("독자", "audience"),
            old,
            now,
            string.Equals(now, "public", StringComparison.Ordinal)
        );
    }

    private static string AudienceOf(MappingNode? root) =>
        root?["audience"] is ScalarNode audience ? audience.Value : "internal";

    private static void Rest(
        ChangeSink sink,
        ComparedDocument document,
        IReadOnlyList<HandbookChange> told
    )
    {
        if (document.Places() is not { } places)
        {
            if (told.Count == 0)
            {
                Text(sink, document.Now);
            }
            return;
        }
        var rest = places.RemoveAll(place => told.Any(place.IsToldBy));
        if (rest.IsEmpty)
        {
            return;
        }
        if (told.Count == 0 && rest is [{ Keys: [ChangedPlace.Body] }])
        {
            Text(sink, document.Now);
            return;
        }
        Places(sink, document.Now.Path, rest, isMore: told.Count > 0);
    }

    private static void Text(ChangeSink sink, CompiledDocument document) =>
        sink.Add(
            "document.text",
            document.Path,
            document.Path,
            $"{document.Path}: 글이 바뀜",
            $"{document.Path}: its text changed"
        );

    private static void Places(
        ChangeSink sink,
        string path,
        ImmutableArray<ChangedPlace> rest,
        bool isMore
    )
    {
        var shown = rest.Select(place => place.Shown).Distinct().ToList();
        var more = shown.Count - MostPlaces;
        var ko = string.Join(", ", shown.Take(MostPlaces).Select(place => place.Ko));
        var en = string.Join(", ", shown.Take(MostPlaces).Select(place => place.En));
        (ko, en) = more > 0 ? ($"{ko} 외 {more}곳", $"{en} and {more} more") : (ko, en);
        sink.Add(
            isMore ? "document.more" : "document.data",
            path,
            path,
            isMore ? $"{path}: 그 밖에 바뀐 내용: {ko}" : $"{path}: 바뀐 데이터: {ko}",
            isMore ? $"{path}: other content changed too: {en}" : $"{path}: data changed: {en}"
        );
    }
}
