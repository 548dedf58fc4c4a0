using System.Buffers;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Checks the templates that a handbook brings along (DOC009): that they parse, and that every page can be made with them; and that no copy for the public holds an internal value because of them (PUB003).</summary>
internal static class TemplateCheck
{
    private const string Folder = "templates/";

    /// <summary>The handbook with what was found. Nothing is parsed or rendered where it has no templates but copies of ours.</summary>
    public static CheckedHandbook Run(CheckedHandbook handbook)
    {
        var own = OwnOf(handbook.Sources);
        return own.IsEmpty ? handbook : handbook.With(Find(handbook, own));
    }

    /// <summary>The files below <c>templates/</c> that are no copies of ours.</summary>
    public static ImmutableArray<SourceFile> OwnOf(SourceSet sources)
    {
        ImmutableArray<SourceFile> files =
        [
            .. sources.Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal)),
        ];
        if (files.IsEmpty)
        {
            return files;
        }
        var builtIn = EmbeddedTemplates.Read();
        return files.RemoveAll(file => IsCopy(file, builtIn));
    }

    private static bool IsCopy(
        SourceFile file,
        ImmutableSortedDictionary<string, byte[]> builtIn
    ) =>
        builtIn.TryGetValue(file.Path[Folder.Length..], out var ours)
        && file.Size == ours.Length
        && file.Read().AsSpan().SequenceEqual(ours);

    private static ImmutableArray<Diagnostic> Find(
        CheckedHandbook handbook,
        ImmutableArray<SourceFile> own
    )
    {
        var language = handbook.Facts.Catalog.Handbook.Language;
        var templates = SiteTemplates.Load(
            language,
            own,
            handbook.Facts.Catalog.Handbook.Besides(language)
        );
        return
        [
            .. templates.Diagnostics,
            .. Rendering(handbook, templates, language),
            .. LeakCheck.Run(handbook, templates, language),
        ];
    }

    /// <summary>What goes wrong when the pages are made; the pages themselves are thrown away.</summary>
    private static IEnumerable<Diagnostic> Rendering(
        CheckedHandbook handbook,
        SiteTemplates templates,
        Language language
    )
    {
        var site = SiteModelBuilder.Build(
            handbook.Facts,
            handbook.Sources,
            templates,
            new SiteOptions(language)
        );
        var page = new ArrayBufferWriter<byte>();
        foreach (var file in site.Files.Where(file => IsPage(file.Path)))
        {
            page.ResetWrittenCount();
            Diagnostic? found = null;
            try
            {
                file.Render(page);
            }
            catch (TemplateFailedException failed)
            {
                found = failed.Finding;
            }
            if (found is not null)
            {
                yield return found;
            }
        }
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);
}
