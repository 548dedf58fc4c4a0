using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using NodaTime;

namespace IncidentDocs.Cli.Commands.New;

/// <summary><c>new postmortem</c>: the first minute of an incident.</summary>
internal static class NewPostmortem
{
    private static readonly Message Says = new(
        "장애 기록을 시작함: 번호, 맡을 사람, War Room 이름, 기한을 알려 줌",
        "begins the record of an incident: its number, who takes which role, the war room's name, the deadlines"
    );

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var options = new PostmortemOptions(context);
        var edit = NewFile.EditOption(context);
        var command = new ToolCommand(
            context,
            "postmortem",
            Says,
            new Example(
                "incidentdocs new postmortem --severity P1 --title \"결제 승인 실패\" --service payments-api",
                new Message("지금 감지한 P1", "a P1 that is detected now")
            ),
            new Example(
                "incidentdocs new postmortem --business revenue --users some --title \"…\" --at 14:06 --edit",
                new Message(
                    "14시 6분에 감지, 등급은 매트릭스가 정하고 편집기로 엶",
                    "detected at 14:06, of the severity that the matrix gives; opened in the editor"
                )
            )
        )
        {
            folder,
        };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.Add(edit);
        command.SetAction(result =>
            Run(context, result.GetValue(folder), options.Read(result), result.GetValue(edit))
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string? folder,
        PostmortemRequest asked,
        bool edit
    )
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        if (!AreKnown(context, facts.Catalog, asked) || Cell(context, facts, asked) is not { } cell)
        {
            return ExitCodes.CannotRun;
        }
        var zone = facts.Catalog.Handbook.Zone;
        var now = TimeOption.Read(null, facts.AsOf, zone);
        var detected = TimeOption.Read(asked.At, facts.AsOf, zone);
        if (detected.ToInstant() > now.ToInstant())
        {
            return context.Refuse(
                new Message("감지한 시각이 지금보다 뒤임", "the time of detection is yet to come")
            );
        }
        var service = asked.Services is [var first, ..]
            ? facts.Catalog.Services.Find(new Id<Service>(first))
            : null;
        var start = new IncidentStart(
            IncidentIds.Next(
                detected.Date,
                facts
                    .Catalog.Incidents.Select(incident => incident.Id.Value)
                    .Concat(KnownIncidents.Of(loaded.Folder))
                    .Concat(FilesOf(facts))
            ),
            asked.Title,
            cell.Severity.Value,
            cell.Business,
            cell.Users,
            asked.Impact,
            [.. asked.Services.Select(id => new Id<Service>(id))],
            asked.Alert,
            detected,
            now,
            ProposedRoles.At(facts, detected.ToInstant(), service)
        );
        var code = NewFile.Write(
            context,
            loaded.Folder,
            IncidentIds.PathOf(start.Id),
            PostmortemDraft.Write(start, facts.Catalog.Handbook.Language),
            edit
        );
        if (code == ExitCodes.Fine)
        {
            Tell(context, facts, start, service);
        }
        return code;
    }

    /// <summary>Names of files, for one that does not parse has its number too.</summary>
    private static IEnumerable<string> FilesOf(HandbookFacts facts) =>
        facts.Catalog.Documents.Select(document => Path.GetFileNameWithoutExtension(document.Path));

    private static bool AreKnown(
        CommandContext context,
        Core.Model.Catalogs.Catalog catalog,
        PostmortemRequest asked
    ) =>
        KnownIds.Has(
            context,
            new Message("등급", "severity"),
            asked.Severity,
            catalog.Severities.Select(severity => severity.Id.Value)
        )
        && asked.Services.All(service =>
            KnownIds.Has(
                context,
                new Message("서비스", "service"),
                service,
                catalog.Services.Select(known => known.Id.Value)
            )
        );

    /// <summary>Severity and impacts: the cell of the impacts given, else the first cell of the severity given.</summary>
    private static MatrixCell? Cell(
        CommandContext context,
        HandbookFacts facts,
        PostmortemRequest asked
    )
    {
        var cells = facts.Catalog.Matrix?.Cells ?? [];
        var fitting = cells
            .Where(cell => asked.Business is not { } business || cell.Business == business)
            .Where(cell => asked.Users is not { } users || cell.Users == users)
            .Where(cell =>
                asked.Severity is not { } severity
                || string.Equals(cell.Severity.Value.Value, severity, StringComparison.Ordinal)
            )
            .ToImmutableArray();
        var isDecided = asked.Severity is not null || asked is { Business: { }, Users: { } };
        if (isDecided && fitting is [var cell, ..])
        {
            return cell;
        }
        if (
            asked.Severity is { } wanted
            && facts.Catalog.Severities.Find(new Id<Severity>(wanted)) is { } set
        )
        {
            return new MatrixCell(
                asked.Business ?? BusinessImpact.Revenue,
                asked.Users ?? UserImpact.All,
                new Core.Text.Located<Id<Severity>>(set.Id, set.Location)
            );
        }
        context.Refuse(
            new Message(
                "등급을 정할 수 없음: --severity를 주거나, --business와 --users를 함께 줄 것",
                "the severity can't be told: give --severity, or both --business and --users"
            )
        );
        return null;
    }

    /// <summary>What the first minute needs: whom, where, by when, and what to type next.</summary>
    private static void Tell(
        CommandContext context,
        HandbookFacts facts,
        IncidentStart start,
        Service? service
    )
    {
        var say = new StartText(context, facts);
        say.Roles(start.Roles);
        var severity = facts.Catalog.Severities.Find(start.Severity)!;
        say.Deadlines(facts.OnCall.Plan(severity, start.DetectedAt.ToInstant(), service));
        say.WarRoom(start);
    }
}
