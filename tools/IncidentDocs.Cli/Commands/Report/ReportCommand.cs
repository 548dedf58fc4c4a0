using System.CommandLine;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports.Tables;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.Metrics;
using IncidentDocs.Core.Reports;
using IncidentDocs.Site.Api;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands.Report;

/// <summary><c>report</c>: what the handbook says of the work, as text, Markdown, CSV or JSON. Each report is a subcommand.</summary>
internal static class ReportCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var command = new ToolCommand(
            context,
            "report",
            new Message(
                "보드, 조치, 지표, 온콜, 훈련, 경보의 현황을 표로 냄",
                "tells of the board, actions, metrics, on call, drills and coverage in tables"
            ),
            new Example(
                "incidentdocs report board --format markdown",
                new Message("pull request에 붙일 보드", "the board, for a pull request")
            )
        );
        foreach (var kind in ReportKind.All)
        {
            command.Add(Create(context, kind));
        }
        return command;
    }

    private static ToolCommand Create(CommandContext context, ReportKind kind)
    {
        var folder = HandbookArgument.Create(context);
        var format = FormatOption.Create(context, "text", "markdown", "csv", "json");
        var since = Day(context, "--since", new Message("이날부터", "from this day on"));
        var until = Day(context, "--until", new Message("이날까지", "up to this day"));
        var command = new ToolCommand(
            context,
            kind.Name,
            kind.Description,
            new Example(
                $"incidentdocs report {kind.Name} --format csv",
                new Message("스프레드시트로 열 CSV", "CSV that a spreadsheet may open")
            )
        )
        {
            Notes = kind.Notes,
        };
        command.Add(folder);
        command.Add(format);
        if (kind.HasRange)
        {
            command.Add(since);
            command.Add(until);
        }
        command.SetAction(result =>
        {
            var range = kind.HasRange
                ? new MetricRange(Read(result.GetValue(since)), Read(result.GetValue(until)))
                : MetricRange.All;
            return Run(
                context,
                kind,
                result.GetValue(folder),
                result.GetValue(format) ?? "text",
                range
            );
        });
        return command;
    }

    private static int Run(
        CommandContext context,
        ReportKind kind,
        string? folder,
        string format,
        MetricRange range
    )
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        var output = context.World.Out;
        if (format is "json" && kind == BoardTables.Kind)
        {
            JsonOutput.Write(output, json => Board(json, facts));
            return ExitCodes.Fine;
        }
        var looked =
            kind == ActionTables.Kind
                ? facts with
                {
                    History = facts.History with
                    {
                        MissingEvidence = EvidenceCheck.Missing(facts.Catalog, loaded.Folder),
                    },
                }
                : facts;
        var tables = kind.Tables(new ReportInput(looked, context.Language, range));
        switch (format)
        {
            case "json":
                var asOf = JsonTimes.At(facts.AsOf, facts.Catalog.Handbook.Zone);
                JsonOutput.Write(output, json => TableJson.Write(json, asOf, tables));
                break;
            case "csv":
                TableCsv.Write(output, tables);
                break;
            case "markdown":
                TableMarkdown.Write(output, tables, context.Language);
                break;
            default:
                var styled = new StyledWriter(output, context.World.OutTraits.Value.HasColour);
                TableText.Write(styled, tables, context.Language);
                break;
        }
        return ExitCodes.Fine;
    }

    private static void Board(Utf8JsonWriter json, HandbookFacts facts)
    {
        json.WriteStartObject();
        BoardJson.WriteFields(json, facts, facts.Catalog.Handbook.Language);
        json.WriteEndObject();
    }

    private static Option<string?> Day(CommandContext context, string name, Message description)
    {
        var option = new Option<string?>(name)
        {
            HelpName = "DATE",
            Description = description.In(context.Language),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Read(token.Value) is null)
            {
                result.AddError(
                    new Message(
                        $"{name}의 날짜를 읽을 수 없음: '{token.Value}' (예: 2026-03-04)",
                        $"{name} is no day: '{token.Value}' (for instance 2026-03-04)"
                    ).In(context.Language)
                );
            }
        });
        return option;
    }

    private static LocalDate? Read(string? text) =>
        text is not null && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : null;
}
