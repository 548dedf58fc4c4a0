using System.CommandLine;
using BenchmarkDotNet.Running;
using IncidentDocs.Benchmarks.Micro;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>micro</c>: measures the parts, one at a time.</summary>
internal static class MicroCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var filter = new Option<string>("--filter")
        {
            DefaultValueFactory = _ => "*",
            Description = "Which benchmarks, such as *Schema*",
        };
        var artifacts = new Option<DirectoryInfo>("--out")
        {
            DefaultValueFactory = _ => new DirectoryInfo(
                Path.Combine(Path.GetTempPath(), "incidentdocs-micro")
            ),
            Description = "Folder for the reports",
        };
        var command = new Command("micro", "Measures the parts, one at a time, in this process")
        {
            filter,
            artifacts,
        };
        command.SetAction(call =>
        {
            var config = new MicroConfig(call.GetRequiredValue(artifacts).FullName);
            BenchmarkSwitcher
                .FromAssembly(typeof(MicroCommand).Assembly)
                .Run(["--filter", call.GetRequiredValue(filter)], config);
        });
        return command;
    }
}
