using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Templates;

/// <summary>Everything of <c>templates/</c>: the built-in files, and over them a handbook's own of the same name.</summary>
/// <param name="Renderer">Renders pages with the templates and the words.</param>
/// <param name="Assets">The style sheet, and the files that are published as they are, below <c>assets/</c>.</param>
/// <param name="Diagnostics">What is wrong with the handbook's own files (DOC009, and the parser's for its language files).</param>
public sealed record SiteTemplates(
    SiteRenderer Renderer,
    ImmutableArray<OutputFile> Assets,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    private const string Folder = "templates/";
    private const string AssetFolder = "assets/";

    /// <summary>Renderers of the same templates for the further languages of a site.</summary>
    public ImmutableArray<SiteRenderer> Others { get; init; } = [];

    /// <summary>Loads the built-in files and lays the handbook's over them.</summary>
    /// <param name="language">The language of the interface.</param>
    /// <param name="own">Files of the handbook; those outside <c>templates/</c> are left out.</param>
    /// <param name="others">Further languages of the site.</param>
    public static SiteTemplates Load(
        Language language,
        IEnumerable<SourceFile> own,
        params IEnumerable<Language> others
    )
    {
        ArgumentNullException.ThrowIfNull(own);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var builtIn = EmbeddedTemplates.Read();
        var ours = own.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                file => file.Path[Folder.Length..],
                file => file,
                StringComparer.Ordinal
            );
        var texts = OwnTemplates.Decode(ours, diagnostics);
        diagnostics.AddRange(OwnTemplates.Misnamed(ours, [.. builtIn.Keys], texts));
        var templates = TemplateSet.Parse(
            builtIn
                .Where(file => IsTemplate(file.Key))
                .ToDictionary(
                    file => file.Key,
                    file => Encoding.UTF8.GetString(file.Value),
                    StringComparer.Ordinal
                ),
            texts
        );
        diagnostics.AddRange(templates.Diagnostics);
        var words = ReadWords(language, builtIn, ours, diagnostics);
        ImmutableArray<SiteRenderer> renderers =
        [
            .. others.Select(other => new SiteRenderer(
                templates,
                ReadWords(other, builtIn, ours, diagnostics)
            )),
        ];
        return new SiteTemplates(
            new SiteRenderer(templates, words),
            Merge(builtIn, ours),
            diagnostics.ToImmutable()
        )
        {
            Others = renderers,
        };
    }

    private static bool IsTemplate(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static Words ReadWords(
        Language language,
        ImmutableSortedDictionary<string, byte[]> builtIn,
        ImmutableSortedDictionary<string, SourceFile> own,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var path = language == Language.Korean ? "i18n/ko.yml" : "i18n/en.yml";
        var bytes = builtIn[path];
        var embedded = new SourceFile(Folder + path, bytes.Length, () => bytes);
        return WordsFile.Read(
            language,
            DocumentParser.Parse(embedded, ParseLimits.Default),
            own.TryGetValue(path, out var file)
                ? DocumentParser.Parse(file, ParseLimits.Default)
                : null,
            diagnostics
        );
    }

    private static ImmutableArray<OutputFile> Merge(
        ImmutableSortedDictionary<string, byte[]> builtIn,
        ImmutableSortedDictionary<string, SourceFile> own
    )
    {
        var files = builtIn.SetItems(
            own.Where(file => !IsTemplate(file.Key))
                .Select(file => KeyValuePair.Create(file.Key, file.Value.Read()))
        );
        var assets = files
            .Where(file => file.Key.StartsWith(AssetFolder, StringComparison.Ordinal))
            .Select(file => OutputFile.OfBytes(file.Key, file.Value));
        return files.ContainsKey(StyleSheet.Path) ? [.. assets] : [StyleSheet.Of(files), .. assets];
    }
}
