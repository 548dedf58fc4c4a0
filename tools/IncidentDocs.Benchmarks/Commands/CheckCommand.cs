using System.CommandLine;
using System.Diagnostics;
using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Rules;
using NodaTime;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>check</c>: runs the checks over and over in one process, for a profiler to look at.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Root of a handbook" };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 1 };
        var command = new Command(
            "check",
            "Times the stages of the checks, with what they allocate"
        )
        {
            folder,
            rounds,
        };
        command.SetAction(call =>
            Run(call.GetRequiredValue(folder), call.GetRequiredValue(rounds))
        );
        return command;
    }

    private static int Run(DirectoryInfo folder, int rounds)
    {
        CheckedHandbook? handbook = null;
        for (var round = 0; round < rounds; round++)
        {
            handbook = null;
            handbook = Once(folder);
        }
        CostOfRules(handbook!.Facts);
        foreach (var finding in handbook.Open.Take(40))
        {
            var (diagnostic, start) = (finding.Diagnostic, finding.Diagnostic.Location.Start);
            Console.WriteLine(
                $"{diagnostic.Location.Path}:{start.Line}:{start.Column} {finding.Level} {diagnostic.Descriptor.Code} {diagnostic.Message.En}"
            );
        }
        foreach (var code in handbook.Open.GroupBy(finding => finding.Diagnostic.Descriptor.Code))
        {
            Console.WriteLine($"{code.Key} {code.Count()}");
        }
        return 0;
    }

    /// <summary>What each rule takes by itself; what several use is the first one's.</summary>
    private static void CostOfRules(HandbookFacts facts)
    {
        var anew = facts with { };
        foreach (var rule in RuleCatalog.All)
        {
            var clock = Stopwatch.StartNew();
            var found = rule.Check(anew).Count();
            Console.Error.WriteLine(
                $"rule {rule.Descriptor.Code} {clock.Elapsed.TotalMilliseconds:0.0} ms, {found} findings"
            );
        }
    }

    private static CheckedHandbook Once(DirectoryInfo folder)
    {
        var allocated = GC.GetTotalAllocatedBytes(true);
        var clock = new StageClock();
        var sources = clock.Time("files", () => FolderSource.Of(folder.FullName)).Sources;
        var handbook = HandbookPipeline.Check(
            sources,
            Instant.FromDateTimeOffset(World.AsOf),
            clock
        );
        foreach (var (stage, time) in clock.Times)
        {
            Console.Error.WriteLine($"stage {stage} {time.TotalMilliseconds:0.0} ms");
        }
        var total = GC.GetTotalAllocatedBytes(true) - allocated;
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        Console.Error.WriteLine(
            $"total {clock.Total.TotalMilliseconds:0.0} ms, {total >> 20} MiB allocated, {kept >> 20} MiB kept, {peak >> 20} MiB peak"
        );
        return handbook;
    }
}
