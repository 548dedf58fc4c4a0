using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>brief</c>: the short report of an incident, for the company or for people outside.</summary>
internal static class BriefCommand
{
    private const string Outside = "public";

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var incident = IncidentArgument.Create(context);
        var folder = HandbookArgument.Create(context);
        var audience = new Option<string>("--audience")
        {
            HelpName = "internal|public",
            DefaultValueFactory = _ => "internal",
            Description = new Message(
                "누가 읽는가. public은 공개해도 되는 항목만 씀 (기본: internal)",
                "who reads it; public uses only what may leave the company (default: internal)"
            ).In(context.Language),
        };
        audience.AcceptOnlyFromAmong("internal", Outside);
        var command = new ToolCommand(
            context,
            "brief",
            new Message(
                "장애의 간략 보고(부록 B)나 외부 공지문을 씀. 언어는 --lang, 없으면 절차서의 언어",
                "writes the short report of an incident (appendix B), or the notice for outside; in --lang, else the handbook's language"
            ),
            new Example(
                "incidentdocs brief INC-20261123-01",
                new Message("사내 채널에 붙일 보고", "a report to paste into the chat")
            ),
            new Example(
                "incidentdocs brief INC-20261123-01 --audience public --lang en",
                new Message(
                    "상태 페이지에 올릴 영어 공지",
                    "a notice in English for the status page"
                )
            )
        )
        {
            incident,
            folder,
            audience,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                result.GetRequiredValue(incident),
                result.GetValue(audience) is Outside,
                LanguageChoice.FromCode(result.GetValue(context.Options.Lang) ?? "")
            )
        );
        return command;
    }

    private static int Run(
        CommandContext context,
        string? folder,
        string id,
        bool isOutside,
        Language? asked
    )
    {
        if (
            HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded
            || IncidentArgument.Find(context, loaded.Handbook.Facts, id) is not { } incident
        )
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        var language = asked ?? facts.Catalog.Handbook.Language;
        var brief = IncidentBrief.Of(facts, incident);
        if (!isOutside)
        {
            foreach (var line in BriefText.Lines(brief, facts.Catalog.Handbook.Zone, language))
            {
                context.World.Out.Write(VisibleText.Of(line) + "\n");
            }
            return ExitCodes.Fine;
        }
        var copy = HandbookPipeline.For(loaded.Handbook, Audience.Public).Catalog;
        if (copy.Incidents.Find(new Id<Incident>(id)) is not { } shown)
        {
            return context.Refuse(
                new Message(
                    $"공개본에 없는 장애임: {id}",
                    $"the public copy does not have the incident: {id}"
                )
            );
        }
        Remind(context, shown);
        NoticeText.Write(context.World.Out, copy, shown, brief.Phase, language);
        return ExitCodes.Fine;
    }

    /// <summary>What the notice had to do without.</summary>
    private static void Remind(CommandContext context, Incident incident)
    {
        if (incident.PublicSummary is null || incident.PublicSummary.IsEmpty)
        {
            context.Say(
                new Message(
                    "public_summary가 없어 일반적인 문구만 씀",
                    "there is no public_summary: only general words are used"
                )
            );
        }
    }
}
