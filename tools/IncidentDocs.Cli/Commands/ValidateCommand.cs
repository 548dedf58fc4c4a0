using System.Collections.Immutable;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>validate</c>: checks a handbook and reports what was found.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var options = new ValidateOptions(context);
        var command = new ToolCommand(
            context,
            "validate",
            new Message(
                "절차서를 검사하고 지적을 출력함",
                "checks a handbook and prints the findings"
            ),
            ValidateExamples.All.AsSpan()
        )
        {
            folder,
        };
        options.AddTo(command);
        command.SetAction(result => Run(context, result.GetValue(folder), options.Read(result)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, ValidateRequest request)
    {
        var clock = new StageClock();
        if (HandbookLoading.Load(context, folder, clock) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var handbook = clock.Time("templates", () => TemplateCheck.Run(loaded.Handbook));
        var found = ReportedFinding.Of(handbook.Findings);
        var report = Report(loaded.Folder, handbook, Wanted(found, request), request);
        clock.Time("report", () => ReportOutput.Write(context, report, request.Targets));
        if (request.IsVerbose)
        {
            clock.Write(context.World.Error);
        }
        return Fails(report, request) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static bool Fails(FindingReport report, ValidateRequest request) =>
        report.Findings.Any(one =>
            one.Finding.Treatment == Treatment.Open && one.Finding.Level >= request.FailOn
        );

    private static ImmutableArray<ReportedFinding> Wanted(
        ImmutableArray<ReportedFinding> found,
        ValidateRequest request
    ) =>
        request.Rules.Count == 0
            ? found
            : found.RemoveAll(one => !request.Rules.Contains(one.Identity.Code));

    private static FindingReport Report(
        string folder,
        CheckedHandbook handbook,
        ImmutableArray<ReportedFinding> found,
        ValidateRequest request
    )
    {
        var documents = handbook.Facts.Catalog.Documents;
        var summary = ReportSummary.Of(documents.Length, [.. found.Select(one => one.Finding)]);
        var shown = request.ShowsAnswered
            ? found
            : found.RemoveAll(one => one.Finding.Treatment != Treatment.Open);
        return new FindingReport(
            request.Language ?? handbook.Facts.Catalog.Handbook.Language,
            shown,
            summary
        )
        {
            Documents = [.. documents.Select(document => document.Path)],
            Prefix = GitFolder.PrefixOf(folder),
            FailOn = request.FailOn,
        };
    }
}
