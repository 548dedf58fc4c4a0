using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Reports;

namespace IncidentDocs.Cli.Commands;

/// <summary>Writes a report in the forms asked for, to standard output and to files.</summary>
internal static class ReportOutput
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    /// <summary>Writes all of them. Where every one goes to a file, the summary is told on standard error.</summary>
    /// <param name="context">The world.</param>
    /// <param name="report">The report in the language of machines: the handbook's, or the one asked for.</param>
    /// <param name="targets">The forms.</param>
    public static void Write(
        CommandContext context,
        FindingReport report,
        IReadOnlyList<ReportTarget> targets
    )
    {
        foreach (var target in targets)
        {
            var text = Of(context, report, target);
            if (target.File is { } file)
            {
                var path = Path.GetFullPath(file, context.World.Folder);
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(text));
            }
            else
            {
                context.World.Out.Write(text);
            }
        }
        if (targets.All(target => target.File is not null))
        {
            TextReport.WriteSummary(
                context.World.Error,
                context.World.ErrorTraits.Value,
                context.Language,
                report.Summary
            );
        }
    }

    private static string Of(CommandContext context, FindingReport report, ReportTarget target)
    {
        switch (target.Format)
        {
            case ReportFormat.Json:
                return Bytes(output => JsonReport.Write(output, report));
            case ReportFormat.Sarif:
                return Bytes(output => SarifReport.Write(output, report));
            case ReportFormat.Rdjson:
                return Bytes(output => RdjsonReport.Write(output, report));
            default:
                var text = new StringWriter { NewLine = "\n" };
                Write(text, context, report, target);
                return text.ToString();
        }
    }

    private static void Write(
        StringWriter output,
        CommandContext context,
        FindingReport report,
        ReportTarget target
    )
    {
        switch (target.Format)
        {
            case ReportFormat.Github:
                Summarise(context, GithubReport.Write(output, report), report);
                break;
            case ReportFormat.Junit:
                JunitReport.Write(output, report);
                break;
            default:
                TextReport.Write(
                    output,
                    target.File is null ? context.World.OutTraits.Value : TerminalTraits.File,
                    report with
                    {
                        Language = context.Language,
                    }
                );
                break;
        }
    }

    /// <summary>What no annotation shows goes into the summary of the job, where there is one.</summary>
    private static void Summarise(
        CommandContext context,
        ImmutableArray<ReportedFinding> rest,
        FindingReport report
    )
    {
        var table = StepSummary.Of(rest, report);
        if (table.Length > 0 && context.World.Variable(SummaryVariable) is { Length: > 0 } file)
        {
            File.AppendAllText(Path.GetFullPath(file, context.World.Folder), table);
        }
    }

    private static string Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
