using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reports;

/// <summary>What a change means, as Markdown for a comment on a pull request or the summary of a step.</summary>
internal static class DiffMarkdown
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to, HandbookDiff diff, Language language)
    {
        to.WriteLine($"**{DiffText.Summary(diff).In(language)}**");
        foreach (var area in diff.Changes.GroupBy(change => DiffAreas.Of(change.Area)))
        {
            to.WriteLine();
            to.WriteLine($"### {area.Key.In(language)}");
            to.WriteLine();
            foreach (var change in area)
            {
                to.WriteLine(
                    $"- {(change.IsRisk ? "⚠️ " : "")}{MarkdownCell.Of(change.Text.In(language))}"
                );
            }
        }
        Findings(to, DiffText.New, diff.New, language);
        Findings(to, DiffText.Mended, diff.Mended, language);
    }

    private static void Findings(
        TextWriter to,
        Message heading,
        IReadOnlyList<ReportedFinding> findings,
        Language language
    )
    {
        if (findings.Count == 0)
        {
            return;
        }
        to.WriteLine();
        to.WriteLine($"### {heading.In(language)}");
        to.WriteLine();
        foreach (var reported in findings)
        {
            var found = reported.Finding.Diagnostic;
            to.WriteLine(
                $"- {found.Descriptor.Code} {MarkdownCell.Of(found.Message.In(language))} ({MarkdownCell.Of(found.Location.Path)}:{found.Location.Start.Line})"
            );
        }
    }
}
