using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>status</c>: what is active, overdue, due and running out, in one screen.</summary>
internal static class StatusCommand
{
    private const int MostOfAKind = 8;

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var command = new ToolCommand(
            context,
            "status",
            new Message(
                "진행 중인 장애, 기한이 지난 일, 돌아온 검토, 4주 안에 끝나는 것을 한 화면에 보임",
                "shows in one screen what is active, overdue, due for review, and runs out within four weeks"
            ),
            new Example("incidentdocs status", new Message("지금", "now")),
            new Example(
                "incidentdocs status --as-of 2026-12-31",
                new Message(
                    "연말에는 무엇이 끝나 있는지",
                    "what will have run out by the end of the year"
                )
            )
        )
        {
            folder,
        };
        command.SetAction(result => Run(context, result.GetValue(folder)));
        return command;
    }

    private static int Run(CommandContext context, string? folder)
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var items = Outlook.Of(loaded.Handbook.Facts).ToLookup(item => item.Kind);
        var output = new StyledWriter(context.World.Out, context.World.OutTraits.Value.HasColour);
        foreach (var kind in Enum.GetValues<OutlookKind>())
        {
            Write(output, kind, [.. items[kind]], context.Language);
        }
        return ExitCodes.Fine;
    }

    private static void Write(
        StyledWriter output,
        OutlookKind kind,
        List<OutlookItem> items,
        Language language
    )
    {
        output
            .Write(Title(kind).In(language), TextStyle.Strong)
            .Write($" {items.Count}", TextStyle.Faint)
            .EndLine();
        foreach (var item in items.Take(MostOfAKind))
        {
            var due = item.Due is { } day ? LocalDatePattern.Iso.Format(day) + "  " : "";
            output
                .Write("  " + due, item.IsPast ? TextStyle.Error : TextStyle.Plain)
                .Write($"{item.Id}  {item.What.In(language)}")
                .EndLine();
        }
        if (items.Count > MostOfAKind)
        {
            var more = items.Count - MostOfAKind;
            output
                .Write(
                    new Message($"  그 밖에 {more}건", $"  and {more} more").In(language),
                    TextStyle.Faint
                )
                .EndLine();
        }
    }

    private static Message Title(OutlookKind kind) =>
        kind switch
        {
            OutlookKind.Active => new Message("진행 중", "Active"),
            OutlookKind.Overdue => new Message("기한 초과", "Overdue"),
            OutlookKind.Review => new Message("검토할 때", "Due for review"),
            _ => new Message("곧 끝남", "Running out"),
        };
}
