using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>validate</c>: checks a handbook and reports what was found.</summary>
internal static class ValidateCommand
{
    private static readonly Message NoShellCheck = new(
        "shellcheck가 설치되어 있지 않음: 설치하거나(apt-get install shellcheck) --shellcheck를 뺄 것",
        "shellcheck is not installed: install it (apt-get install shellcheck) or leave --shellcheck out"
    );

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
        if (request.Fixes && !new Fixing(context, folder, request).Run())
        {
            return ExitCodes.CannotRun;
        }
        var clock = new StageClock();
        if (HandbookLoading.Load(context, folder, clock, request.Horizon) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var handbook = clock.Time("templates", () => TemplateCheck.Run(loaded.Handbook));
        handbook = clock.Time("evidence", () => EvidenceCheck.Run(handbook, loaded.Folder));
        if (request.AsksShellCheck)
        {
            if (ShellCheck.Find(context.World.Variable("PATH")) is not { } program)
            {
                return context.Refuse(NoShellCheck);
            }
            handbook = clock.Time("shellcheck", () => ShellCheck.Run(handbook, program));
        }
        var (selection, refusal) = FindingSelection.Of(
            context.World.Folder,
            loaded with
            {
                Handbook = handbook,
            },
            request,
            clock
        );
        if (selection is null)
        {
            return context.Refuse(refusal!.Value);
        }
        var report = Report(loaded.Folder, handbook, selection, request);
        clock.Time("report", () => ReportOutput.Write(context, report, request.Targets));
        Tell(context, selection, request);
        if (request.IsVerbose)
        {
            clock.Write(context.World.Error);
        }
        return Fails(selection, request) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    /// <summary>What became of the baseline.</summary>
    private static void Tell(
        CommandContext context,
        FindingSelection selection,
        ValidateRequest request
    )
    {
        if (request.NewBaseline is { } written)
        {
            var count = selection.Findings.Count(one =>
                one.Finding.Treatment == Treatment.Baselined
            );
            context.Say(
                new Message(
                    $"지적 {count}건을 기준선으로 적음: {written}",
                    count == 1
                        ? $"wrote a baseline of 1 finding: {written}"
                        : $"wrote a baseline of {count} findings: {written}"
                )
            );
        }
        else if (selection.Gone > 0)
        {
            context.Say(
                new Message(
                    $"기준선의 지적 {selection.Gone}건은 이제 없음: --write-baseline로 다시 적을 것",
                    selection.Gone == 1
                        ? "1 finding of the baseline is gone: write it anew with --write-baseline"
                        : $"{selection.Gone} findings of the baseline are gone: write it anew with --write-baseline"
                )
            );
        }
    }

    private static bool Fails(FindingSelection selection, ValidateRequest request) =>
        selection.Findings.Any(one =>
            one.Finding.Treatment == Treatment.Open && one.Finding.Level >= request.FailOn
        );

    private static FindingReport Report(
        string folder,
        CheckedHandbook handbook,
        FindingSelection selection,
        ValidateRequest request
    )
    {
        var documents = handbook.Facts.Catalog.Documents;
        var found = selection.Findings;
        var summary = ReportSummary.Of(documents.Length, [.. found.Select(one => one.Finding)]);
        var shown = request.ShowsAnswered
            ? found
            : found.RemoveAll(one => one.Finding.Treatment != Treatment.Open);
        var withFixes = request.Targets.Any(target =>
            target.Format is ReportFormat.Sarif or ReportFormat.Rdjson
        );
        return new FindingReport(
            request.Language ?? handbook.Facts.Catalog.Handbook.Language,
            withFixes ? [.. shown.Select(WithFix)] : shown,
            summary with
            {
                Unchanged = selection.Unchanged,
            }
        )
        {
            Documents = [.. documents.Select(document => document.Path)],
            Prefix = GitFolder.PrefixOf(folder),
            FailOn = request.FailOn,
            HasBaseline = request.Baseline is not null || request.NewBaseline is not null,
        };
    }

    /// <summary>The finding with the safe fix that its document allows.</summary>
    private static ReportedFinding WithFix(ReportedFinding reported)
    {
        var diagnostic = reported.Finding.Diagnostic;
        var fix =
            diagnostic.Fix
            ?? SafeFixes.For(
                diagnostic.Descriptor.Code,
                diagnostic.Location.Source,
                ParseLimits.Default
            );
        return reported with
        {
            Finding = reported.Finding with { Diagnostic = diagnostic with { Fix = fix } },
        };
    }
}
