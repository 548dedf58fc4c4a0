using System.Collections.Immutable;
using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Commands;

/// <summary>From a checked handbook to the files of its site.</summary>
/// <param name="Output">The files.</param>
/// <param name="Diagnostics">What is wrong with the handbook's own templates.</param>
internal sealed record SiteBuilding(OutputSet Output, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What holds the files of a public copy, as they are rendered, against internal values; null for other copies.</summary>
    public LeakScan? Scan { get; init; }

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
        var templates = SiteTemplates.Load(
            language,
            OwnTemplates(handbook),
            facts.Catalog.Handbook.Besides(language)
        );
        var options = new SiteOptions(language, BasePathOf(request.BaseUrl))
        {
            BaseUrl = AddressOf(request.BaseUrl),
        };
        var output = SiteModelBuilder.Build(facts, handbook.Sources, templates, options);
        var scan = request.Audience == Audience.Public ? new LeakScan(facts.Catalog) : null;
        return new SiteBuilding(scan?.Over(output) ?? output, templates.Diagnostics)
        {
            Scan = scan,
        };
    }

    private static readonly Message Leaks = new(
        "공개용 사본에 내부 값이 있어 내보내지 않음",
        "the public copy holds internal values and is not published"
    );

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
            Veto = () =>
                loaded.Source.Failures is [var failure, ..] ? failure.Text
                : site.Scan is { Findings.IsEmpty: false } ? Leaks
                : null,
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
