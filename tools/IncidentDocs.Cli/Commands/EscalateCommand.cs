using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Api;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>escalate</c>: whom to call when for an incident detected at an instant, dated step by step.</summary>
internal static class EscalateCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var severity = new Option<string>("--severity")
        {
            Required = true,
            HelpName = "P1",
            Description = new Message("장애 등급", "severity of the incident").In(context.Language),
        };
        var service = new Option<string?>("--service")
        {
            HelpName = "ID",
            Description = new Message(
                "장애가 난 서비스. 담당 팀의 편성표로 부름",
                "the failing service; the roster of the team that owns it answers"
            ).In(context.Language),
        };
        var at = AtOption.Create(context);
        var format = FormatOption.Create(context, "text", "json");
        var command = new ToolCommand(
            context,
            "escalate",
            new Message(
                "누구를 언제 부를지 시각으로 알려 줌",
                "tells whom to call when, as clock times"
            ),
            new Example(
                "incidentdocs escalate --severity P1 --service payments-db",
                new Message("지금 난 결제 DB의 P1", "a P1 of the payments database, detected now")
            ),
            new Example(
                "incidentdocs escalate --severity P2 --at 2026-09-25T03:10 --format json",
                new Message("추석 새벽의 P2, JSON으로", "a P2 in a night, as JSON")
            )
        )
        {
            folder,
            severity,
            service,
            at,
            format,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                new Asked(
                    result.GetRequiredValue(severity),
                    result.GetValue(service),
                    result.GetValue(at)
                ),
                result.GetValue(format) ?? "text"
            )
        );
        return command;
    }

    private static int Run(CommandContext context, string? folder, Asked asked, string format)
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        var severity = facts.Catalog.Severities.FirstOrDefault(found =>
            string.Equals(found.Id.Value, asked.Severity, StringComparison.OrdinalIgnoreCase)
        );
        if (severity is null)
        {
            return Unknown(
                context,
                new Message("등급", "severity"),
                asked.Severity,
                facts.Catalog.Severities.Select(found => found.Id.Value)
            );
        }
        Service? service = null;
        if (asked.Service is { } named)
        {
            service = facts.Catalog.Services.Find(new Id<Service>(named));
            if (service is null)
            {
                return Unknown(
                    context,
                    new Message("서비스", "service"),
                    named,
                    facts.Catalog.Services.Select(found => found.Id.Value)
                );
            }
        }
        var plan = facts.OnCall.Plan(severity, AtOption.Read(asked.At, loaded), service);
        if (format is "json")
        {
            JsonOutput.Write(context.World.Out, json => EscalationJson.Write(json, facts, plan));
        }
        else
        {
            new EscalationText(context.World, context.Language, facts).Write(plan);
        }
        return ExitCodes.Fine;
    }

    private static int Unknown(
        CommandContext context,
        Message what,
        string named,
        IEnumerable<string> known
    )
    {
        var all = string.Join(", ", known);
        return context.Refuse(
            new Message(
                $"'{named}' {what.Ko}: 없음 (있는 것: {all})",
                $"there is no {what.En} '{named}' (there are: {all})"
            )
        );
    }

    private sealed record Asked(string Severity, string? Service, string? At);
}
