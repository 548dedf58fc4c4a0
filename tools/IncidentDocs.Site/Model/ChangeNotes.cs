using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Makes what pages show of git's history. A copy for the public has days alone: names and messages have been taken out of the facts.</summary>
internal static class ChangeNotes
{
    private const int MostChanges = 20;
    private const int MostCommits = 50;
    private const int MostPaths = 3;

    /// <summary>What git knows of the file behind a page; null where git knows nothing of the handbook.</summary>
    public static ChangeNote? Of(Place place, string path)
    {
        if (place.Site.Facts.History.Of(path) is not { } history)
        {
            return null;
        }
        var isNamed = history.Last is { Commit.Authors.IsEmpty: false };
        return new ChangeNote([.. Last(place, history)])
        {
            Summary = isNamed
                ? $"{place.Words.Of("history.title")} ({place.Words.With("history.count", history.Changes.Length)})"
                : null,
            Table = isNamed ? Table(place, history) : null,
            More = More(place, history),
        };
    }

    /// <summary>The latest commits of the handbook; null where git knows none by name.</summary>
    public static DataTable? Commits(Place place)
    {
        var commits = place
            .Site.Facts.History.Commits.Where(commit => !commit.Commit.Authors.IsEmpty)
            .Take(MostCommits)
            .ToList();
        return commits.Count == 0
            ? null
            : new DataTable(
                place.Words.Of("history.commits"),
                [
                    new(place.Words.Of("history.commit")) { IsNarrow = true },
                    new(place.Words.Of("column.date")) { IsNarrow = true },
                    new(place.Words.Of("incident.author")),
                    new(place.Words.Of("about.change")) { IsWide = true },
                    new(place.Words.Of("column.document")),
                ],
                [
                    .. commits.Select(commit =>
                        Sections.Row(
                            new TableCell([Cell.Typed(commit.Commit.Id.Short)]),
                            Cell.Of(Day(place, commit.Commit)),
                            Cell.Of(Authors(place, commit.Commit)),
                            Cell.Of(commit.Commit.Subject),
                            Cell.Of(Documents(place, commit.Paths))
                        )
                    ),
                ]
            );
    }

    /// <summary>The versions that carry a tag; null where none does.</summary>
    public static DataTable? Versions(Place place)
    {
        var versions = place.Site.Facts.History.Versions;
        return versions.IsEmpty
            ? null
            : new DataTable(
                place.Words.Of("history.versions"),
                [
                    new(place.Words.Of("history.tag")) { IsNarrow = true },
                    new(place.Words.Of("about.version")),
                    new(place.Words.Of("column.date")) { IsNarrow = true },
                    new(place.Words.Of("about.approval")),
                    new(place.Words.Of("history.commit")) { IsNarrow = true },
                ],
                [.. versions.Select(version => Row(place, version))]
            );
    }

    private static TableRow Row(Place place, TaggedVersion version) =>
        Sections.Row(
            new TableCell([Cell.Typed(version.Tag)]),
            Cell.Of(version.Version),
            Cell.Of(
                place.Times.Day(place.Times.DayOf(version.TaggedAt ?? version.Commit.LandedAt))
            ),
            version.ApprovedBy is { } by
                ? Cell.Of(
                    version.ApprovedOn is { } on
                        ? [Cell.Part(place.Person(by)), Cell.Part(place.Times.Day(on))]
                        : [Cell.Part(place.Person(by))]
                )
                : Cell.Of([Cell.Muted(place.Words.Of("about.not_approved"))]),
            new TableCell([Cell.Typed(version.Commit.Id.Short)])
        );

    private static IEnumerable<Inline> Last(Place place, DocumentHistory history)
    {
        var words = place.Words;
        if (history.Last is { } last)
        {
            yield return Cell.Muted(words.Of("history.last"));
            yield return Cell.Part(Day(place, last.Commit));
            foreach (var author in Authors(place, last.Commit))
            {
                yield return author;
            }
        }
        else if (history.IsCutOff)
        {
            yield return Cell.Muted(words.Of("history.unknown"));
        }
        if (history.IsUncommitted)
        {
            yield return Cell.Muted(words.Of("history.uncommitted"));
        }
    }

    private static DataTable Table(Place place, DocumentHistory history) =>
        new(
            place.Words.Of("history.title"),
            [
                new(place.Words.Of("history.commit")) { IsNarrow = true },
                new(place.Words.Of("column.date")) { IsNarrow = true },
                new(place.Words.Of("incident.author")),
                new(place.Words.Of("about.change")) { IsWide = true },
            ],
            [
                .. history
                    .Changes.Take(MostChanges)
                    .Select(change =>
                        Sections.Row(
                            new TableCell([Cell.Typed(change.Commit.Id.Short)]),
                            Cell.Of(Day(place, change.Commit)),
                            Cell.Of(Authors(place, change.Commit)),
                            Cell.Of(Subject(place, change))
                        )
                    ),
            ]
        );

    private static IEnumerable<Inline> Subject(Place place, DocumentChange change)
    {
        yield return Cell.Part(change.Commit.Subject);
        if (change.From is { } from)
        {
            yield return Cell.Muted(place.Words.With("history.renamed", from));
        }
    }

    private static string? More(Place place, DocumentHistory history)
    {
        var left = history.Changes.Length - MostChanges;
        return left > 0 ? place.Words.With("history.more", left)
            : history is { IsCutOff: true, Last.Commit.Authors.IsEmpty: false }
                ? place.Words.Of("history.cut_off")
            : null;
    }

    private static TimeText Day(Place place, CommitInfo commit) =>
        place.Times.Day(place.Times.DayOf(commit.At));

    private static ImmutableArray<Inline> Authors(Place place, CommitInfo commit) =>
        Cell.Links(commit.Authors.Select(author => Author(place, author)));

    /// <summary>Somebody of the handbook where the address is theirs, else the name that git has.</summary>
    private static Link Author(Place place, CommitAuthor author) =>
        place.Site.PeopleByEmail.TryGetValue(author.Email, out var person)
            ? place.Person(person)
            : new Link(author.Name, null);

    private static IEnumerable<Inline> Documents(Place place, ImmutableArray<string> paths) =>
        paths
            .Take(MostPaths)
            .Select(path =>
                Cell.Part(
                    place.Site.Targets.Find(path) is { } target
                        ? place.To(HandbookPath.StemOf(path), target)
                        : new Link(HandbookPath.StemOf(path), null)
                )
            )
            .Concat(
                paths.Length > MostPaths
                    ? [Cell.Muted(place.Words.With("history.others", paths.Length - MostPaths))]
                    : []
            );
}
