using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Serving;

/// <summary>The site as it follows from one state of the handbook. A file is rendered when it is first asked for.</summary>
/// <param name="pages">The files that are quick to list.</param>
/// <param name="whole">All files; asked for where a path is not among the quick ones.</param>
/// <param name="language">Language of the site.</param>
/// <param name="lastGood">Pages as they were last seen whole, kept over all editions.</param>
internal sealed class Edition(
    OutputSet pages,
    Func<OutputSet> whole,
    Language language,
    ConcurrentDictionary<string, RenderedFile> lastGood
)
{
    private readonly Dictionary<string, OutputFile> _pages = ByPath(pages);
    private readonly Lazy<Dictionary<string, OutputFile>> _whole = new(() => ByPath(whole()));
    private readonly ConcurrentDictionary<string, Lazy<RenderedFile?>> _rendered = new(
        StringComparer.Ordinal
    );
    private readonly ConcurrentDictionary<string, Diagnostic> _failures = new(
        StringComparer.Ordinal
    );

    /// <summary>Language of the site.</summary>
    public Language Language { get; } = language;

    /// <summary>What holds the files of a public copy against internal values; null for other copies.</summary>
    public LeakScan? Scan { get; init; }

    /// <summary>The pages, in ordinal order.</summary>
    public IEnumerable<string> Pages =>
        pages.Files.Select(file => file.Path).Where(path => IsPage(path));

    /// <summary>What was found while files were rendered, up to now.</summary>
    public ImmutableArray<Diagnostic> Findings =>
        [
            .. _failures
                .OrderBy(failure => failure.Key, StringComparer.Ordinal)
                .Select(failure => failure.Value),
            .. Scan?.Findings ?? [],
        ];

    /// <summary>Whether the site has a file.</summary>
    public bool Has(string path) => _pages.ContainsKey(path) || _whole.Value.ContainsKey(path);

    /// <summary>A file; as it was last seen whole where a template of the handbook is wrong. Null where there is none, or it never was whole.</summary>
    public RenderedFile? Find(string path) =>
        _rendered.GetOrAdd(path, _ => new Lazy<RenderedFile?>(() => Render(path))).Value;

    /// <summary>Changes when a browser that shows a page should load it again: the page has other bytes, or a script, style or picture of it has.</summary>
    public string TagOf(string path)
    {
        if (Find(path) is not { } page)
        {
            return "none";
        }
        var hash = new ContentHash();
        hash.Append(BitConverter.GetBytes(page.Hash));
        foreach (var part in PageParts.Of(path, page.Bytes.Span).Where(_pages.ContainsKey))
        {
            hash.Append(BitConverter.GetBytes(Find(part)?.Hash ?? 0));
        }
        return hash.Value.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Renders every page and forgets it, for what is found then.</summary>
    public void TryAll(CancellationToken cancel)
    {
        var bytes = new ArrayBufferWriter<byte>(64 << 10);
        foreach (var file in Scan is null ? pages.Files : [.. _whole.Value.Values])
        {
            cancel.ThrowIfCancellationRequested();
            if (Scan is not null || IsPage(file.Path))
            {
                bytes.ResetWrittenCount();
                Try(file, bytes);
            }
        }
    }

    private RenderedFile? Render(string path)
    {
        if (!_pages.TryGetValue(path, out var file) && !_whole.Value.TryGetValue(path, out file))
        {
            return null;
        }
        var bytes = new ArrayBufferWriter<byte>(64 << 10);
        if (!Try(file, bytes))
        {
            return lastGood.GetValueOrDefault(path);
        }
        var rendered = new RenderedFile(
            bytes.WrittenMemory.ToArray(),
            ContentHash.Of(bytes.WrittenSpan)
        );
        if (IsPage(path))
        {
            lastGood[path] = rendered;
        }
        return rendered;
    }

    private bool Try(OutputFile file, ArrayBufferWriter<byte> bytes)
    {
        try
        {
            file.Render(bytes);
            return true;
        }
        catch (TemplateFailedException failed)
        {
            _failures[file.Path] = failed.Finding;
            return false;
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static Dictionary<string, OutputFile> ByPath(OutputSet set) =>
        set.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
}
