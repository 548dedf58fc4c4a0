using System.Buffers;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Holds the copy that a handbook would publish against its internal values (PUB003), where its own templates could put one there. <c>build</c> holds every public copy against them.</summary>
internal static class LeakCheck
{
    /// <summary>What is found; nothing for a handbook that has no public copy.</summary>
    public static ImmutableArray<Diagnostic> Run(
        CheckedHandbook handbook,
        SiteTemplates templates,
        Language language
    )
    {
        if (!handbook.Facts.Catalog.Handbook.Audiences.Contains(Audience.Public))
        {
            return [];
        }
        var facts = HandbookPipeline.For(handbook, Audience.Public);
        var scan = new LeakScan(facts.Catalog);
        var site = scan.Over(
            SiteModelBuilder.Build(facts, handbook.Sources, templates, new SiteOptions(language))
        );
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var file in site.Files)
        {
            bytes.ResetWrittenCount();
            try
            {
                file.Render(bytes);
            }
            catch (TemplateFailedException)
            {
                // Told by the rendering of the other copy, or by the build of this one.
            }
        }
        return scan.Findings;
    }
}
