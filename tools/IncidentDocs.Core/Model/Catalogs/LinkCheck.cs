using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Checks relative links, anchors and images of Markdown (REF003).</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="sources">All files, those that are no documents (images) included.</param>
internal sealed class LinkCheck(Catalog catalog, SourceSet sources)
{
    /// <summary>For how many lost links a name is sought that may have been meant: each looks at all the names there are.</summary>
    private const int MostGuesses = 100;

    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private int _guesses;

    private readonly HashSet<string> _paths = new(
        sources.Files.Select(file => file.Path),
        StringComparer.Ordinal
    );

    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Run() =>
        catalog
            .Documents.Where(document => document.Prose is not null)
            .SelectMany(document => document.Prose!.Links.Select(link => Check(document, link)))
            .OfType<Diagnostic>();

    private Diagnostic? Check(CompiledDocument document, MarkdownLink link)
    {
        if (link.Verdict != UrlVerdict.Relative)
        {
            return null;
        }
        var (path, anchor) = HandbookPath.Resolve(document.Path, link.Target);
        if (path is null || !_paths.Contains(path))
        {
            return Missing(document, link, path);
        }
        return
            anchor.Length == 0
            || catalog.FindDocument(path) is not { IsBroken: false } target
            || HasAnchor(target, anchor)
            || HasInTranslation(document, target, anchor)
            ? null
            : Lost(document, link, target, anchor);
    }

    private bool HasAnchor(CompiledDocument target, string anchor) =>
        target.Prose is null || Anchors(target).Contains(anchor);

    // A translation may name a place of another translation by the words of its own language.
    private bool HasInTranslation(CompiledDocument from, CompiledDocument to, string anchor) =>
        from.TranslationOf is not null
        && to.Translations.Append(to.Path)
            .Select(catalog.FindDocument)
            .Any(found =>
                found is not null
                && found.TranslationLanguage == from.TranslationLanguage
                && (
                    found.OwnAnchors.ContainsKey(anchor)
                    || (found.Prose is not null && HasAnchor(found, anchor))
                )
            );

    private HashSet<string> Anchors(CompiledDocument target)
    {
        if (!_anchors.TryGetValue(target.Path, out var anchors))
        {
            anchors = target
                .Prose!.Headings.Select(heading => heading.Id)
                .Concat(
                    target
                        .Entities.OfType<Runbook>()
                        .SelectMany(runbook => runbook.Steps.Select(step => step.Id.Value))
                )
                .ToHashSet(StringComparer.Ordinal);
            _anchors.Add(target.Path, anchors);
        }
        return anchors;
    }

    private string? Guess(string name, IEnumerable<string> names) =>
        _guesses++ < MostGuesses ? NearestName.Of(name, names) : null;

    private Diagnostic Missing(CompiledDocument document, MarkdownLink link, string? path)
    {
        var nearest =
            path is not null && Guess(path, _paths) is { } near
                ? HandbookPath.Between(document.Path, near)
                : null;
        return new Diagnostic(
            ReferenceFindings.BrokenLink,
            document.Source.At(link.TargetSpan),
            new Message(
                $"링크가 가리키는 파일이 없음: '{Quoted.Of(link.Target)}'",
                $"the link leads nowhere: '{Quoted.Of(link.Target)}'"
            )
        )
        {
            Help = nearest is null
                ? null
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
            Fix = nearest is null ? null : NameFix.Of(document.Source.At(link.TargetSpan), nearest),
        };
    }

    private Diagnostic Lost(
        CompiledDocument document,
        MarkdownLink link,
        CompiledDocument target,
        string anchor
    )
    {
        var nearest = Guess(anchor, Anchors(target));
        return new Diagnostic(
            ReferenceFindings.BrokenLink,
            document.Source.At(link.TargetSpan),
            new Message(
                $"'{target.Path}'에 '#{Quoted.Of(anchor)}' 앵커가 없음",
                $"'{target.Path}' has no anchor '#{Quoted.Of(anchor)}'"
            )
        )
        {
            Help = nearest is null
                ? null
                : new Message($"혹시 '#{nearest}'?", $"did you mean '#{nearest}'?"),
            Fix = nearest is null ? null : AnchorFix(document.Source.At(link.TargetSpan), nearest),
        };
    }

    /// <summary>Changes what stands behind the <c>#</c> of a link.</summary>
    private static Fix? AnchorFix(Location link, string anchor)
    {
        var hash = link.Source.Slice(link.Span).IndexOf('#', StringComparison.Ordinal);
        var place = TextSpan.Between(link.Span.Start + hash + 1, link.Span.End);
        return hash < 0 ? null : NameFix.Of(link.Source.At(place), anchor);
    }
}
