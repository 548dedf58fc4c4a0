using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>classify</c>: the severity that follows from an impact, and its deadlines as clock times from now.</summary>
internal static class ClassifyCommand
{
    private static readonly LocalDateTimePattern ClockTime =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var business = ImpactOption<BusinessImpact>(
            context,
            "--business",
            new Message("비즈니스 영향", "impact on the business")
        );
        var users = ImpactOption<UserImpact>(
            context,
            "--users",
            new Message("사용자 영향", "impact on users")
        );
        var command = new ToolCommand(
            context,
            "classify",
            new Message(
                "영향으로 장애 등급과 기한을 알려 줌",
                "tells severity and deadlines from the impact"
            ),
            new Example(
                "incidentdocs classify --business revenue --users most",
                new Message(
                    "매출에 직접 영향, 다수 사용자",
                    "revenue is lost, most users are affected"
                )
            )
        )
        {
            folder,
            business,
            users,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                Words<BusinessImpact>.Parse(result.GetRequiredValue(business)) ?? default,
                Words<UserImpact>.Parse(result.GetRequiredValue(users)) ?? default
            )
        );
        return command;
    }

    private static Option<string> ImpactOption<T>(
        CommandContext context,
        string name,
        Message description
    )
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetValues<T>().Select(Words<T>.Of)];
        var option = new Option<string>(name)
        {
            Required = true,
            HelpName = string.Join('|', words),
            Description = description.In(context.Language),
        };
        return option.AcceptOnlyFromAmong(words);
    }

    private static int Run(
        CommandContext context,
        string? folder,
        BusinessImpact business,
        UserImpact users
    )
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        var cell = SeverityFact.FromMatrix(facts.Catalog, business, users);
        if (cell is null || facts.Catalog.Severities.Find(cell.Severity) is not { } severity)
        {
            return context.Refuse(
                new Message(
                    "매트릭스에 이 칸이 없거나, 등급이 정의되어 있지 않음",
                    "the matrix lacks this cell, or its severity is not defined"
                )
            );
        }
        Write(context, facts, severity);
        return ExitCodes.Fine;
    }

    private static void Write(CommandContext context, HandbookFacts facts, Severity severity)
    {
        var language = context.Language;
        var to = context.World.Out;
        to.WriteLine(VisibleText.Of($"{severity.Id} {severity.Name.In(language)}"));
        to.WriteLine(VisibleText.Of(severity.Definition.In(language)));
        to.WriteLine(Line(new Message("대응", "respond"), language, facts, severity.RespondWithin));
        to.WriteLine(Line(new Message("복구", "recover"), language, facts, severity.RecoverWithin));
    }

    private static string Line(
        Message label,
        Language language,
        HandbookFacts facts,
        Deadline deadline
    )
    {
        var due = facts.Calendar.DueAt(deadline, facts.AsOf);
        var zone = facts.Calendar.Zone;
        var until = due is { } instant
            ? $"{ClockTime.Format(instant.InZone(zone).LocalDateTime)} {instant.InZone(zone).GetZoneInterval().Name}"
            : new Message(
                "잴 수 없음 (예정된 릴리스가 없음)",
                "not measurable (no release is planned)"
            ).In(language);
        return $"{label.In(language)}: {DeadlineText.Of(deadline, language)} → {until}";
    }
}
