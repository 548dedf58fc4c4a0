using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>validate</c>: checks a handbook and prints what was found.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var format = FormatOption.Create(context, "text", "json");
        var failOn = FailOnOption.Create(context);
        var command = new ToolCommand(
            context,
            "validate",
            new Message(
                "절차서를 검사하고 지적을 출력함",
                "checks a handbook and prints the findings"
            ),
            new Example(
                "incidentdocs validate",
                new Message("지금 폴더의 절차서를 검사함", "checks the handbook of this folder")
            ),
            new Example(
                "incidentdocs validate --format json --fail-on warning",
                new Message(
                    "경고에도 실패하고 JSON으로 출력함",
                    "fails on warnings too, and prints JSON"
                )
            )
        )
        {
            folder,
            format,
            failOn,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                result.GetValue(format) ?? "text",
                result.GetValue(failOn),
                LanguageChoice.Asked(result, context),
                result.GetValue(context.Options.Verbose)
            )
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string? folder,
        string format,
        Level failOn,
        Language? asked,
        bool isVerbose
    )
    {
        var clock = new StageClock();
        if (HandbookLoading.Load(context, folder, clock) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var handbook = clock.Time("templates", () => TemplateCheck.Run(loaded.Handbook));
        FindingOutput.Write(context, handbook, format, asked);
        if (isVerbose)
        {
            clock.Write(context.World.Error);
        }
        return handbook.HasAtLeast(failOn) ? ExitCodes.Findings : ExitCodes.Fine;
    }
}
