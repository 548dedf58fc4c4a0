using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

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
        Findings(to, DiffText.New, [.. diff.New.Select(one => Of(one, language))], language);
        Findings(to, DiffText.Mended, [.. diff.Mended.Select(one => Of(one, language))], language);
        Findings(
            to,
            DiffText.Silenced,
            [.. diff.Silenced.Select(one => Of(one, language))],
            language
        );
    }

    private static void Findings(
        TextWriter to,
        Message heading,
        IReadOnlyList<string> findings,
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
        foreach (var finding in findings)
        {
            to.WriteLine($"- {finding}");
        }
    }

    private static string Of(SilencedFinding silenced, Language language) =>
        $"{(silenced.IsRisk ? "⚠️ " : "")}{Of(silenced.Reported, language)}: {DiffWords.Of(silenced).In(language)}";

    private static string Of(ReportedFinding reported, Language language)
    {
        var found = reported.Finding.Diagnostic;
        return $"{Words<Level>.Of(reported.Finding.Level)} {found.Descriptor.Code} {MarkdownCell.Of(found.Message.In(language))} ({MarkdownCell.Of(found.Location.Path)}:{found.Location.Start.Line})";
    }
}
