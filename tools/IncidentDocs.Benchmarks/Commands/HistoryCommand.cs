using System.CommandLine;
using IncidentDocs.Benchmarks.Generation;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>history</c>: writes a long history of a handbook, as a stream for <c>git fast-import</c>.</summary>
internal static class HistoryCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var documents = new Option<int>("--documents") { DefaultValueFactory = _ => 2_000 };
        var commits = new Option<int>("--commits") { DefaultValueFactory = _ => 20_000 };
        var command = new Command(
            "history",
            "Writes a history of a generated handbook to standard output, for git fast-import"
        )
        {
            documents,
            commits,
        };
        command.SetAction(call =>
        {
            using var stream = Console.OpenStandardOutput();
            new GeneratedHistory(
                HandbookGenerator.Generate(
                    call.GetRequiredValue(documents),
                    HandbookGenerator.UsualSeed
                )
            ).Write(stream, call.GetRequiredValue(commits));
        });
        return command;
    }
}
