using System.Text;
using IncidentDocs.Core.Markdown;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>
/// Makes documents of ours of a folder of Markdown. Every body is kept word for word but for the addresses of links, every front matter as
/// comments; what can be read as steps and alerts stands above as data. Nothing of the source is changed.
/// </summary>
/// <param name="settings">What is known of the handbook.</param>
/// <param name="files">The folder.</param>
public sealed class Importer(ImportSettings settings, ImmutableArray<ImportFile> files)
{
    private readonly Dictionary<string, SourceDocument?> _documents = files
        .Where(file => IsMarkdown(file.Path))
        .ToDictionary(file => file.Path, SourceDocument.Read, StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<ImportedStep>> _steps = new(
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, PostmortemStory?> _stories = new(StringComparer.Ordinal);

    /// <summary>What every file becomes, in ordinal order of the paths.</summary>
    /// <param name="verdicts">What the checks said of the last attempt, by path in the source; nothing of those that were fine.</param>
    public ImmutableArray<ImportedFile> Run(IReadOnlyDictionary<string, ImportVerdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var documents = _documents
            .Where(found =>
                found.Value is not null
                && verdicts.GetValueOrDefault(found.Key) is not { IsHeldBack: true }
            )
            .ToDictionary(found => found.Key, found => found.Value!, StringComparer.Ordinal);
        var kinds = documents.ToDictionary(
            found => found.Key,
            found => KindOf(found.Value, verdicts.GetValueOrDefault(found.Key)),
            StringComparer.Ordinal
        );
        var places = Places(documents, kinds);
        var links = new ImportLinks(documents, places);
        var shown = documents
            .Values.SelectMany(document =>
                document
                    .Facts.Links.Where(link => link.Verdict == UrlVerdict.Relative)
                    .Select(link => links.TargetOf(document.Path, link.Target))
            )
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file =>
                    documents.TryGetValue(file.Path, out var document)
                        ? Write(
                            document,
                            kinds[file.Path],
                            places[file.Path],
                            links,
                            verdicts.GetValueOrDefault(file.Path) ?? new ImportVerdict()
                        )
                    : IsMarkdown(file.Path)
                        ? new ImportedFile(
                            file.Path,
                            _documents[file.Path] is null
                                ? ImportKind.Unreadable
                                : ImportKind.HeldBack,
                            "",
                            file.Bytes
                        )
                    : shown.Contains(file.Path)
                        ? new ImportedFile(
                            file.Path,
                            ImportKind.Asset,
                            places[file.Path],
                            file.Bytes
                        )
                    : new ImportedFile(file.Path, ImportKind.LeftBehind, "", file.Bytes)
                ),
        ];
    }

    private ImportKind KindOf(SourceDocument document, ImportVerdict? verdict) =>
        verdict is { IsPage: true } ? ImportKind.Page
        : StoryOf(document) is not null ? ImportKind.Postmortem
        : StepsOf(document).IsEmpty ? ImportKind.Page
        : ImportKind.Runbook;

    private Dictionary<string, string> Places(
        Dictionary<string, SourceDocument> documents,
        Dictionary<string, ImportKind> kinds
    )
    {
        var free = new ImportPlaces(settings);
        return files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Where(file => documents.ContainsKey(file.Path) || !IsMarkdown(file.Path))
            .ToDictionary(
                file => file.Path,
                file =>
                    kinds.GetValueOrDefault(file.Path) switch
                    {
                        ImportKind.Runbook => free.OfRunbook(file.Path),
                        ImportKind.Postmortem => free.OfIncident(
                            StoryOf(documents[file.Path])!.Day
                        ),
                        _ => free.Of(file.Path, documents.ContainsKey(file.Path)),
                    },
                StringComparer.Ordinal
            );
    }

    private ImportedFile Write(
        SourceDocument document,
        ImportKind kind,
        string place,
        ImportLinks links,
        ImportVerdict verdict
    )
    {
        var body = links.Rewrite(document, place);
        if (kind == ImportKind.Runbook)
        {
            var runbook = new ImportedRunbook(settings, document, StepsOf(document));
            var text = runbook.Write(place, body, verdict);
            return new ImportedFile(document.Path, kind, place, Encoding.UTF8.GetBytes(text))
            {
                StepLines = runbook.StepLines,
                Commands = runbook.Commands,
            };
        }
        var page =
            kind == ImportKind.Postmortem
                ? new ImportedPostmortem(settings, document, StoryOf(document)!).Write(
                    place,
                    body,
                    verdict
                )
                : ImportedPage.Write(settings, document, body, verdict);
        return new ImportedFile(document.Path, kind, place, Encoding.UTF8.GetBytes(page));
    }

    private ImmutableArray<ImportedStep> StepsOf(SourceDocument document)
    {
        if (!_steps.TryGetValue(document.Path, out var steps))
        {
            _steps.Add(document.Path, steps = ImportedRunbook.StepsOf(document));
        }
        return steps;
    }

    private PostmortemStory? StoryOf(SourceDocument document)
    {
        if (!_stories.TryGetValue(document.Path, out var story))
        {
            _stories.Add(document.Path, story = PostmortemStory.Read(document, settings));
        }
        return story;
    }

    private static bool IsMarkdown(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
}
