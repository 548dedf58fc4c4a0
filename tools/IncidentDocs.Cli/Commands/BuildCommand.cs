using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Files.Publishing;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>build</c>: checks a handbook and publishes its site. With errors nothing is published and the old site stays.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var output = OutputOption(context);
        var baseUrl = new Option<string?>("--base-url")
        {
            HelpName = "URL",
            Description = new Message(
                "사이트가 놓일 주소",
                "address at which the site will stand"
            ).In(context.Language),
        };
        var audience = AudienceOption.Create(context);
        var keepGoing = new Option<bool>("--keep-going")
        {
            Description = new Message(
                "오류가 있어도 성한 문서만 내보냄 (종료 코드는 1)",
                "publishes the sound documents in spite of errors (and still exits 1)"
            ).In(context.Language),
        };
        var nonAtomic = new Option<bool>("--non-atomic")
        {
            Description = new Message(
                "한 번에 바꿀 수 없는 곳에서는 파일을 하나씩 바꿈",
                "replaces files one by one where the folder can't be replaced at once"
            ).In(context.Language),
        };
        var command = new ToolCommand(
            context,
            "build",
            new Message("절차서를 검사하고 사이트를 만듦", "checks a handbook and builds its site"),
            new Example(
                "incidentdocs build",
                new Message("site 폴더에 만듦", "builds into the folder site")
            ),
            new Example(
                "incidentdocs build --audience public -o public",
                new Message(
                    "공개해도 되는 것만 담은 사본을 만듦",
                    "builds a copy with what is for the public alone"
                )
            )
        )
        {
            folder,
            output,
            baseUrl,
            audience,
            keepGoing,
            nonAtomic,
        };
        command.SetAction(result =>
            Run(
                context,
                result.GetValue(folder),
                new BuildRequest(
                    result.GetValue(output),
                    result.GetValue(baseUrl),
                    AudienceOption.Of(result, audience),
                    result.GetValue(keepGoing),
                    result.GetValue(nonAtomic),
                    LanguageChoice.Asked(result, context),
                    result.GetValue(context.Options.Verbose)
                )
            )
        );
        return command;
    }

    private static Option<string?> OutputOption(CommandContext context) =>
        new("--output", "-o")
        {
            HelpName = "DIR",
            Description = new Message(
                "사이트를 둘 폴더 (기본: 절차서 폴더의 site)",
                "folder of the site (default: site in the handbook's folder)"
            ).In(context.Language),
        };

    /// <summary>The pipeline, from the folder of the handbook to the published one.</summary>
    private static int Run(CommandContext context, string? folder, BuildRequest request)
    {
        var clock = new StageClock();
        if (HandbookLoading.Load(context, folder, clock) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var history = clock.Time("history", () => HistoryLoading.Load(context, loaded));
        var site = clock.Time(
            "site model",
            () => SiteBuilding.Build(loaded.Handbook, history, request)
        );
        var handbook = loaded.Handbook.With(site.Diagnostics);
        if (handbook.HasAtLeast(Level.Error) && !request.KeepGoing)
        {
            return Keep(context, handbook, request);
        }
        var output = Path.GetFullPath(
            request.Output ?? Path.Combine(loaded.Folder, "site"),
            context.World.Folder
        );
        var publishing = SiteBuilding.Request(loaded, output, request.NonAtomic, site);
        PublishResult published;
        try
        {
            published = clock.Time("publish", () => Publisher.Publish(publishing, context.Cancel));
        }
        catch (TemplateFailedException failed)
        {
            return Keep(context, handbook.With([failed.Finding]), request);
        }
        if (published.Report is not { } report)
        {
            if (site.Scan is { Findings: { IsEmpty: false } leaks })
            {
                return Keep(context, handbook.With(leaks), request);
            }
            return context.Refuse(published.Refusal!.Value);
        }
        FindingOutput.Write(context, handbook);
        context.World.Error.WriteLine(
            BuildSummary.Of(context.Language, handbook, report, clock.Total)
        );
        if (request.IsVerbose)
        {
            clock.Write(context.World.Error);
        }
        return handbook.HasAtLeast(Level.Error) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    /// <summary>Prints the findings and leaves the old site as it is.</summary>
    private static int Keep(CommandContext context, CheckedHandbook handbook, BuildRequest request)
    {
        FindingOutput.Write(context, handbook);
        context.World.Error.WriteLine(BuildSummary.Kept(context.Language));
        return ExitCodes.Findings;
    }
}
