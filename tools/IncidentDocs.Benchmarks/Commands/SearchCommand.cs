using System.Buffers;
using System.CommandLine;
using System.Diagnostics;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Model;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;
using NodaTime;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>search</c>: what the index of a handbook costs, beside everything else that a build does but write.</summary>
internal static class SearchCommand
{
    private const string Folder = "search/";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Root of a handbook" };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 3 };
        var command = new Command("search", "Times the search index, and tells how large it is")
        {
            folder,
            rounds,
        };
        command.SetAction(call =>
        {
            for (var round = 0; round < call.GetRequiredValue(rounds); round++)
            {
                Once(call.GetRequiredValue(folder));
            }
        });
        return command;
    }

    private static void Once(DirectoryInfo folder)
    {
        var watch = Stopwatch.StartNew();
        var sources = FolderSource.Of(folder.FullName).Sources;
        var handbook = HandbookPipeline.Check(
            sources,
            Instant.FromDateTimeOffset(World.AsOf),
            new StageClock()
        );
        var facts = HandbookPipeline.For(handbook, Audience.Internal);
        var language = facts.Catalog.Handbook.Language;
        var templates = SiteTemplates.Load(language, []);
        var checks = Lap(watch);
        var set = SiteModelBuilder.Build(facts, sources, templates, new SiteOptions(language));
        var index = Lap(watch);
        var (searchBytes, searchFiles) = Render(set, true);
        var shards = Lap(watch);
        var (pageBytes, _) = Render(set, false);
        var pages = Lap(watch);
        var share = 100 * (index + shards) / (checks + index + shards + pages);
        Console.WriteLine(
            $"checks {checks:0} ms, index {index:0} ms, its files {shards:0} ms, pages {pages:0} ms: {share:0.0} %; {searchFiles} files, {searchBytes >> 10} KiB beside {pageBytes >> 10} KiB"
        );
    }

    private static double Lap(Stopwatch watch)
    {
        var passed = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        return passed;
    }

    // Side by side, as the publisher does it.
    private static (long Bytes, int Files) Render(OutputSet set, bool search)
    {
        var files = set
            .Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal) == search)
            .ToList();
        long bytes = 0;
        Parallel.ForEach(
            files,
            file =>
            {
                var writer = new ArrayBufferWriter<byte>();
                file.Render(writer);
                Interlocked.Add(ref bytes, writer.WrittenCount);
            }
        );
        return (bytes, files.Count);
    }
}
