using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace IncidentDocs.Benchmarks.Micro;

/// <summary>Runs in this process: nothing is generated, built or restored, so no network is needed.</summary>
internal sealed class MicroConfig : ManualConfig
{
    /// <summary>Settings of all micro-benchmarks.</summary>
    /// <param name="artifacts">Folder for the reports.</param>
    public MicroConfig(string artifacts)
    {
        ArtifactsPath = artifacts;
        AddJob(
            Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
                .WithWarmupCount(5)
                .WithIterationCount(12)
        );
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
    }
}
