using System.Collections.Immutable;
using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Commands;

/// <summary>From a checked handbook to the files of its site.</summary>
/// <param name="Output">The files.</param>
/// <param name="Diagnostics">What is wrong with the handbook's own templates.</param>
internal sealed record SiteBuilding(OutputSet Output, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Builds the files for the audience and in the language asked for.</summary>
    public static SiteBuilding Build(
        CheckedHandbook handbook,
        HandbookHistory history,
        BuildRequest request
    )
    {
        var facts = HandbookPipeline.For(handbook, request.Audience) with
        {
            History = history.For(request.Audience),
        };
        var language = request.Language ?? facts.Catalog.Handbook.Language;
        var templates = SiteTemplates.Load(language, OwnTemplates(handbook));
        var options = new SiteOptions(language, BasePathOf(request.BaseUrl))
        {
            BaseUrl = AddressOf(request.BaseUrl),
        };
        return new SiteBuilding(
            SiteModelBuilder.Build(facts, handbook.Sources, templates, options),
            templates.Diagnostics
        );
    }

    private static SourceFile[] OwnTemplates(CheckedHandbook handbook) =>
        [
            .. handbook.Sources.Files.Where(file =>
                file.Path.StartsWith("templates/", StringComparison.Ordinal)
            ),
        ];

    /// <summary>What the publisher is asked for. A file that could not be read while pages were rendered stops it.</summary>
    public static PublishRequest Request(
        LoadedHandbook loaded,
        string output,
        bool nonAtomic,
        SiteBuilding site
    ) =>
        new(loaded.Folder, output, site.Output)
        {
            NonAtomic = nonAtomic,
            Veto = () => loaded.Source.Failures is [var failure, ..] ? failure.Text : null,
        };

    // Only an address on the web may stand in pages and feeds.
    private static string? AddressOf(string? baseUrl) =>
        baseUrl is not null
        && Uri.TryCreate(baseUrl, UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
            ? url.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"
            : null;

    private static string? BasePathOf(string? baseUrl) =>
        baseUrl is not null && Uri.TryCreate(baseUrl, UriKind.Absolute, out var url)
            ? url.AbsolutePath.TrimEnd('/') + "/"
            : null;
}
