using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reports;

/// <summary>The findings for which there was no annotation, as a Markdown table for the summary of a job.</summary>
public static class StepSummary
{
    /// <summary>GitHub refuses a summary of more than 1 MiB.</summary>
    private const int MostRows = 1000;

    /// <summary>The table; empty where there is nothing to tell.</summary>
    public static string Of(ImmutableArray<ReportedFinding> findings, FindingReport report)
    {
        if (findings.IsEmpty)
        {
            return "";
        }
        var language = report.Language;
        var title = new Message("표시하지 못한 지적", "Findings without an annotation").In(
            language
        );
        var heads = new Message(
            "| 수준 | 자리 | 규칙 | 내용 |",
            "| level | place | rule | message |"
        ).In(language);
        var rows = findings.Take(MostRows).Select(finding => Row(finding, report));
        var table = $"### {Application.Name}: {title}\n\n{heads}\n|---|---|---|---|\n";
        return table + string.Concat(rows) + Left(findings.Length - MostRows, language) + "\n";
    }

    private static string Row(ReportedFinding reported, FindingReport report)
    {
        var diagnostic = reported.Finding.Diagnostic;
        var line = diagnostic.Location.Start.Line.ToString(CultureInfo.InvariantCulture);
        string[] cells =
        [
            LevelNames.Of(reported.Finding.Level).In(report.Language),
            $"{report.InRepository(diagnostic.Location.Path)}:{line}",
            $"{diagnostic.Descriptor.Code} {diagnostic.Descriptor.Name}",
            diagnostic.Message.In(report.Language),
        ];
        return $"| {string.Join(" | ", cells.Select(MarkdownCell.Of))} |\n";
    }

    private static string Left(int count, Language language) =>
        count > 0
            ? new Message($"\n그 밖에 {count}건\n", $"\nand {count} more\n").In(language)
            : "";
}
