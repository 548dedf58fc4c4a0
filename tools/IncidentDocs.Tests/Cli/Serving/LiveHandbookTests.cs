using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using CsCheck;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Serving;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Schema;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Cli.Serving;

/// <summary>Whatever is done to a handbook's files, what is shown then is what a build from nothing would make of them.</summary>
public sealed class LiveHandbookTests
{
    private const string Harbor = "tools/IncidentDocs.Tests/Fixtures/Sites/harbor";

    private static readonly ImmutableArray<(string Path, byte[] Bytes)> Files =
    [
        .. HandbookSite.Read(Harbor).Files.Select(file => (file.Path, file.Read())),
    ];

    private enum Deed
    {
        Append,
        Break,
        Mend,
        Delete,
        Rename,
        Copy,
        Empty,
        Template,
    }

    [Theory]
    [InlineData(Audience.Internal)]
    [InlineData(Audience.Public)]
    public void AnyDeedsGiveTheSiteOfAFreshBuild(Audience audience) =>
        Gen.Select(Gen.Enum<Deed>(), Gen.Int[0, Files.Length - 1], Gen.Int[0, 3])
            .Array[4, 8]
            .Sample(deeds => Check(audience, deeds), iter: 3, threads: 1);

    private static void Check(Audience audience, (Deed Deed, int Which, int Number)[] deeds)
    {
        using var folder = new TemporaryFolder();
        var model = Files.ToDictionary(
            file => file.Path,
            file => (Now: file.Bytes, Sound: file.Bytes),
            StringComparer.Ordinal
        );
        foreach (var (path, bytes) in Files)
        {
            folder.Write(path, "");
            File.WriteAllBytes(folder.At(path), bytes);
        }
        var memory = new SourceMemory(folder.Path);
        var live = new LiveHandbook(audience, null);
        IsFresh(live, memory.Read(ImmutableHashSet<string>.Empty), model, audience);
        foreach (var (deed, which, number) in deeds)
        {
            var touched = Do(folder, model, deed, Files[which].Path, number);
            var reading = memory.Read(touched.Select(folder.At).ToHashSet());
            Assert.Subset(touched.ToHashSet(), reading.Changed.ToHashSet());
            IsFresh(live, reading, model, audience);
        }
    }

    private static void IsFresh(
        LiveHandbook live,
        SourceReading reading,
        Dictionary<string, (byte[] Now, byte[] Sound)> model,
        Audience audience
    )
    {
        var state = live.Next(
            reading,
            _ => HandbookSite.AsOf,
            HandbookHistory.None,
            new StageClock()
        );
        var whole = Fresh(SourcesOf(model.Select(file => (file.Key, file.Value.Sound))), audience);
        Assert.Equal(
            whole.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)),
            state.Edition.Pages
        );
        foreach (var (path, bytes) in whole.Where(file => file.Key != "sw.js"))
        {
            Assert.True(
                state.Edition.Find(path)!.Bytes.Span.SequenceEqual(bytes),
                $"{path} is another than that of a fresh build"
            );
        }
        var found = HandbookPipeline.Check(
            SourcesOf(model.Select(file => (file.Key, file.Value.Now))),
            HandbookSite.AsOf,
            new StageClock(),
            Rules.FixtureFiles.Schemas
        );
        Assert.Equal(
            found.Findings.Select(Told),
            LiveHandbook.Check(state, new StageClock()).Findings.Select(Told)
        );
    }

    private static string Told(Finding finding) =>
        $"{finding.Diagnostic.Location.Path}:{finding.Diagnostic.Location.Span} {finding.Level} {finding.Treatment} {finding.Diagnostic.Message.En}";

    private static SortedDictionary<string, byte[]> Fresh(SourceSet sources, Audience audience)
    {
        var documents = HandbookPipeline.Compile(sources, EmbeddedSchemas.Load(), audience);
        var facts = HandbookFacts.Derive(
            CatalogBuilder.Build(documents, audience).Catalog,
            HandbookSite.AsOf
        );
        var language = facts.Catalog.Handbook.Language;
        var site = SiteModelBuilder.Build(
            facts,
            sources,
            SiteTemplates.Load(language, sources.Files, facts.Catalog.Handbook.Besides(language)),
            new SiteOptions(language, "/")
        );
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in site.Files)
        {
            var bytes = new ArrayBufferWriter<byte>();
            file.Render(bytes);
            files.Add(file.Path, bytes.WrittenSpan.ToArray());
        }
        return files;
    }

    private static SourceSet SourcesOf(IEnumerable<(string Path, byte[] Bytes)> files) =>
        new([
            .. files
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.Path, file.Bytes.Length, () => file.Bytes)),
        ]);

    /// <summary>Does something to a file, in the folder and in the model: the paths touched.</summary>
    private static ImmutableArray<string> Do(
        TemporaryFolder folder,
        Dictionary<string, (byte[] Now, byte[] Sound)> model,
        Deed deed,
        string path,
        int number
    )
    {
        var other = path.Insert(path.LastIndexOf('.'), $"-{number}");
        var isThere = model.TryGetValue(path, out var file);
        switch (deed)
        {
            case Deed.Template:
                return Write(
                    folder,
                    model,
                    "templates/partials/breadcrumb.html",
                    Encoding.UTF8.GetBytes($"<p>{number}</p>")
                );
            case Deed.Mend:
                return Write(folder, model, path, Files.First(file => file.Path == path).Bytes);
            case Deed.Copy:
                return Write(folder, model, other, Files.First(file => file.Path == path).Bytes);
            case var _ when !isThere:
                return [];
            case Deed.Append:
                return Write(
                    folder,
                    model,
                    path,
                    [.. file.Now, .. Encoding.UTF8.GetBytes($"\n# {number}\n")]
                );
            case Deed.Break:
                return Write(folder, model, path, [.. "id: [\n"u8, .. file.Now]);
            case Deed.Empty:
                return Write(folder, model, path, []);
            case Deed.Delete:
                File.Delete(folder.At(path));
                model.Remove(path);
                return [path];
            default:
                File.Delete(folder.At(path));
                model.Remove(path);
                return [path, .. Write(folder, model, other, file.Now)];
        }
    }

    private static ImmutableArray<string> Write(
        TemporaryFolder folder,
        Dictionary<string, (byte[] Now, byte[] Sound)> model,
        string path,
        byte[] bytes
    )
    {
        folder.Write(path, "");
        File.WriteAllBytes(folder.At(path), bytes);
        var isBroken =
            DocumentFiles.IsDocument(path)
            && HandbookPipeline
                .Compile(SourcesOf([(path, bytes)]), EmbeddedSchemas.Load(), Audience.Internal)
                .Single()
                .IsBroken;
        var sound = isBroken && model.TryGetValue(path, out var was) ? was.Sound : bytes;
        model[path] = (bytes, sound);
        return [path];
    }
}
