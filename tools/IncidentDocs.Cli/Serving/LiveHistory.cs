using System.Collections.Immutable;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Cli.Serving;

/// <summary>What git knows of the handbook. While a change is shown it is guessed; git is asked when there is time.</summary>
/// <param name="context">Streams, environment.</param>
/// <param name="folder">The handbook's root.</param>
internal sealed class LiveHistory(CommandContext context, string folder)
{
    private bool _isTold;

    /// <summary>What is known, or guessed since.</summary>
    public HandbookHistory Known { get; private set; } = HandbookHistory.None;

    /// <summary>Guesses what git will say: what was saved is not committed yet.</summary>
    public void Guess(SourceReading reading)
    {
        if (!Known.IsKnown)
        {
            return;
        }
        var documents = Known.Documents.ToBuilder();
        var there = reading
            .Sources.Files.Select(file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in reading.Changed.Where(DocumentFiles.IsDocument))
        {
            if (there.Contains(path))
            {
                var was = documents.GetValueOrDefault(path) ?? new DocumentHistory([], false, true);
                documents[path] = was with { IsUncommitted = true };
            }
            else
            {
                documents.Remove(path);
            }
        }
        Known = Known with { Documents = documents.ToImmutable() };
    }

    /// <summary>Asks git; nothing is known otherwise for that.</summary>
    /// <param name="sources">The handbook's files.</param>
    /// <param name="catalog">The handbook, whose evidence is looked up; null before there is one.</param>
    /// <param name="cancel">Stops the asking.</param>
    public HandbookHistory Ask(SourceSet sources, Catalog? catalog, CancellationToken cancel)
    {
        var cache = HistoryCache.Of(context.World.Variable, folder);
        var store = cache.Load();
        var reading = HistoryReader.Read(folder, sources, store, cancel);
        if (reading.Value is { } history)
        {
            cache.Save(store);
            return catalog is null
                ? history
                : history with
                {
                    MissingEvidence = EvidenceCheck.Missing(catalog, folder),
                };
        }
        if (reading.Fault is not GitFault.NoRepository && !_isTold)
        {
            _isTold = true;
            context.World.Error.WriteLine(
                $"{Application.Name}: {VisibleText.Of(reading.Reason.In(context.Language))}"
            );
        }
        return HandbookHistory.None;
    }

    /// <summary>Takes for known what git said.</summary>
    /// <returns>Whether it is otherwise than was guessed.</returns>
    public bool Learn(HandbookHistory said)
    {
        var isNew = !IsSame(Known, said);
        Known = said;
        return isNew;
    }

    private static bool IsSame(HandbookHistory one, HandbookHistory other) =>
        one.Head?.Id == other.Head?.Id
        && one.Versions.SequenceEqual(other.Versions)
        && one.MissingEvidence.SetEquals(other.MissingEvidence)
        && one.Documents.Count == other.Documents.Count
        && one.Documents.All(document =>
            other.Documents.TryGetValue(document.Key, out var found)
            && IsSame(document.Value, found)
        );

    private static bool IsSame(DocumentHistory one, DocumentHistory other) =>
        one.IsUncommitted == other.IsUncommitted
        && one.Changes.Length == other.Changes.Length
        && one.Last?.Commit.Id == other.Last?.Commit.Id;
}
