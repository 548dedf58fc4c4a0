using System.Collections.Frozen;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Collects changes, and pairs what was with what is.</summary>
/// <param name="before">The handbook as it was.</param>
/// <param name="after">The handbook as it is.</param>
internal sealed class ChangeSink(HandbookFacts before, HandbookFacts after)
{
    private readonly List<HandbookChange> _found = [];
    private readonly FrozenDictionary<string, string> _renamed = DocumentRenames.Between(
        before.Catalog,
        after.Catalog
    );

    /// <summary>The handbook as it was.</summary>
    public HandbookFacts Before { get; } = before;

    /// <summary>The handbook as it is.</summary>
    public HandbookFacts After { get; } = after;

    /// <summary>The document of a path of before as it is now, under another path where it was renamed; null where it is gone.</summary>
    public CompiledDocument? NowOf(string path) =>
        After.Catalog.FindDocument(_renamed.GetValueOrDefault(path, path));

    /// <summary>The document of a path of now as it was; null where it is new.</summary>
    public CompiledDocument? WasOf(string path) =>
        Before.Catalog.FindDocument(
            _renamed
                .FirstOrDefault(pair => string.Equals(pair.Value, path, StringComparison.Ordinal))
                .Key
                ?? path
        );

    /// <summary>Whether what stands in this document now stood in one of another path.</summary>
    public bool IsRenamed(string path) => _renamed.Values.Contains(path, StringComparer.Ordinal);

    /// <summary>The handbook's head as it was and as it is; null where it is missing or can't be read on one side.</summary>
    public (Handbook Old, Handbook Now)? Heads =>
        (Before.Catalog.Handbook, After.Catalog.Handbook)
            is ({ Version.Value.Length: > 0 } old, { Version.Value.Length: > 0 } now)
            ? (old, now)
            : null;

    /// <summary>What was found, in the order found.</summary>
    public IReadOnlyList<HandbookChange> Found => _found;

    /// <summary>Adds a change.</summary>
    public void Add(
        string kind,
        string subject,
        string path,
        string ko,
        string en,
        bool isRisk = false
    ) => _found.Add(new HandbookChange(kind, subject, new Message(ko, en), path, isRisk));

    /// <summary>Adds a change of a value, where it is one: <c>what: old → new</c>.</summary>
    public void Value(
        string kind,
        string subject,
        string path,
        Message what,
        string? old,
        string? now,
        bool isRisk = false
    )
    {
        if (!string.Equals(old, now, StringComparison.Ordinal))
        {
            Add(
                kind,
                subject,
                path,
                $"{subject} {what.Ko}: {old ?? "없음"} → {now ?? "없음"}",
                $"{subject} {what.En}: {old ?? "none"} → {now ?? "none"}",
                isRisk
            );
        }
    }

    /// <summary>Tells what is new and what is gone, each with a remark (given the thing and whether it is gone), and gives what is in both. What can't be read on one side is neither: its kind is undecided there.</summary>
    public IEnumerable<(T Old, T Now)> Pairs<T>(
        string area,
        string idKind,
        Message what,
        Func<Catalog, EntitySet<T>> set,
        Func<T, Id<T>> id,
        Func<T, Location> place,
        Func<T, LocalizedText?> name,
        Func<T, bool, Remark>? remark = null
    )
        where T : class
    {
        var (old, now) = (set(Before.Catalog), set(After.Catalog));
        foreach (var one in old.OrderBy(one => id(one).Value, StringComparer.Ordinal))
        {
            if ((now.Find(id(one)) ?? Renamed(place(one).Path, now, place)) is { } other)
            {
                yield return (one, other);
            }
            else if (!After.Catalog.IsUndecided(idKind))
            {
                Named(
                    $"{area}.removed",
                    what,
                    id(one).Value,
                    name(one),
                    place(one).Path,
                    isGone: true,
                    remark?.Invoke(one, true) ?? Remark.None
                );
            }
        }
        foreach (
            var one in now.Where(one => old.Find(id(one)) is null && !IsRenamed(place(one).Path))
                .OrderBy(one => id(one).Value, StringComparer.Ordinal)
        )
        {
            if (!Before.Catalog.IsUndecided(idKind))
            {
                Named(
                    $"{area}.added",
                    what,
                    id(one).Value,
                    name(one),
                    place(one).Path,
                    isGone: false,
                    remark?.Invoke(one, false) ?? Remark.None
                );
            }
        }
    }

    /// <summary>Tells what is new and what is gone of things that are not compared further.</summary>
    public void Presence<T>(
        string area,
        string idKind,
        Message what,
        Func<Catalog, EntitySet<T>> set,
        Func<T, Id<T>> id,
        Func<T, Location> place,
        Func<T, LocalizedText?> name
    )
        where T : class
    {
        using var pairs = Pairs(area, idKind, what, set, id, place, name).GetEnumerator();
        while (pairs.MoveNext())
        {
            // What is in both is of no interest; what is not has been told on the way.
        }
    }

    private T? Renamed<T>(string path, EntitySet<T> now, Func<T, Location> place)
        where T : class =>
        _renamed.TryGetValue(path, out var other)
            ? now.FirstOrDefault(one =>
                string.Equals(place(one).Path, other, StringComparison.Ordinal)
            )
            : null;

    private void Named(
        string kind,
        Message what,
        string id,
        LocalizedText? name,
        string path,
        bool isGone,
        Remark remark
    )
    {
        var (ko, en) = (name?.In(Language.Korean), name?.In(Language.English));
        Add(
            kind,
            id,
            path,
            $"{(isGone ? "없어진" : "새")} {what.Ko}: {id}{Titled(ko)}{remark.Text.Ko}",
            $"{what.En} {(isGone ? "removed" : "added")}: {id}{Titled(en)}{remark.Text.En}",
            isGone || remark.IsRisk
        );
    }

    private static string Titled(string? title) =>
        string.IsNullOrWhiteSpace(title) ? "" : $" ({title})";
}
