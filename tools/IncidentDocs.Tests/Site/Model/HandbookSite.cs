using System.Buffers;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;
using IncidentDocs.Tests.Site.Views;
using NodaTime;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>The site of a handbook, for tests: files in, files out.</summary>
internal static class HandbookSite
{
    public static Instant AsOf { get; } = Instant.FromUtc(2026, 11, 23, 0, 0);

    /// <summary>The files of a folder of the repository, with paths relative to it.</summary>
    public static SourceSet Read(string folder)
    {
        var root = Path.Combine(BuiltIn.Root, folder);
        return new SourceSet([
            .. Directory
                .EnumerateFiles(Path.Combine(root, "content"), "*", SearchOption.AllDirectories)
                .Select(path =>
                    (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path)
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceFile(
                    file.Path,
                    new FileInfo(file.Full).Length,
                    () => File.ReadAllBytes(file.Full)
                )),
        ]);
    }

    /// <summary>Files of a handbook written down in a test.</summary>
    public static SourceSet Of(params (string Path, string Text)[] files) =>
        new([
            .. files
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => BuiltIn.File(file.Path, file.Text)),
        ]);

    public static HandbookFacts Facts(
        SourceSet sources,
        Audience audience = Audience.Internal,
        Instant? at = null
    )
    {
        var compiler = new DocumentCompiler(EmbeddedSchemas.Load(), ParseLimits.Default, audience);
        var files = sources
            .Files.Where(file =>
                DocumentParser.IsYaml(file.Path) || DocumentParser.IsMarkdown(file.Path)
            )
            .ToList();
        var documents = DocumentUnits
            .Of(files)
            .SelectMany(unit => compiler.Compile(unit.File, unit.Translations));
        return HandbookFacts.Derive(CatalogBuilder.Build(documents, audience).Catalog, at ?? AsOf);
    }

    public static OutputSet Build(
        SourceSet sources,
        Language language = Language.Korean,
        Audience audience = Audience.Internal,
        Instant? at = null
    )
    {
        var facts = Facts(sources, audience, at);
        return SiteModelBuilder.Build(
            facts,
            sources,
            SiteTemplates.Load(language, [], facts.Catalog.Handbook.Besides(language)),
            new SiteOptions(language)
        );
    }

    public static SortedDictionary<string, string> Render(OutputSet set) => Render(set, _ => true);

    /// <summary>Renders the files whose paths are asked for.</summary>
    public static SortedDictionary<string, string> Render(OutputSet set, Func<string, bool> isAsked)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in set.Files.Where(file => isAsked(file.Path)))
        {
            var writer = new ArrayBufferWriter<byte>();
            file.Render(writer);
            texts.Add(file.Path, Encoding.UTF8.GetString(writer.WrittenSpan));
        }
        return texts;
    }
}
