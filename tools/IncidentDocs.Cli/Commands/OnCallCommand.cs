using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Site.Api;
using NodaTime;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>oncall</c>: who answers at an instant, roster by roster, with their telephones and until when.</summary>
internal static class OnCallCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var at = AtOption.Create(context);
        var roster = RosterOption.Create(context);
        var format = FormatOption.Create(context, "text", "json");
        var command = new ToolCommand(
            context,
            "oncall",
            new Message("그 시각에 누가 온콜인지 알려 줌", "tells who is on call at an instant"),
            new Example(
                "incidentdocs oncall",
                new Message("지금 부를 사람과 전화번호", "whom to call now, with telephones")
            ),
            new Example(
                "incidentdocs oncall --at 2026-09-25T03:10 --format json",
                new Message("추석 새벽 3시 10분, JSON으로", "at ten past three in a night, as JSON")
            )
        )
        {
            folder,
            at,
            roster,
            format,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                result.GetValue(at),
                result.GetValue(roster),
                result.GetValue(format) ?? "text"
            )
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string? folder,
        string? asked,
        string? roster,
        string format
    )
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        if (RosterOption.Find(context, facts.Catalog, roster) is not { } rosters)
        {
            return ExitCodes.CannotRun;
        }
        var at = AtOption.Read(asked, loaded);
        if (format is "json")
        {
            JsonOutput.Write(context.World.Out, json => OnCallJson.Write(json, facts, rosters, at));
        }
        else
        {
            new OnCallText(context.World, context.Language, facts).Write(rosters, at);
        }
        return ExitCodes.Fine;
    }
}
