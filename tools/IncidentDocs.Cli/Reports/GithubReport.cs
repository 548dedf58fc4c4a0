using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reports;

/// <summary>
/// Findings as annotations of a pull request. GitHub shows ten a level and step and drops the others without a word; so of more than
/// ten the first nine are written, then how many are left, and those go into the summary of the job.
/// </summary>
public static class GithubReport
{
    private const int Most = 10;

    /// <summary>Writes the annotations.</summary>
    /// <returns>The findings for which there was no room, in the order of the report.</returns>
    public static ImmutableArray<ReportedFinding> Write(TextWriter output, FindingReport report)
    {
        var rest = ImmutableArray.CreateBuilder<ReportedFinding>();
        foreach (var level in (Level[])[Level.Error, Level.Warning, Level.Info])
        {
            var findings = report.Open.Where(one => one.Finding.Level == level).ToList();
            var shown = findings.Count > Most ? Most - 1 : findings.Count;
            foreach (var finding in findings.Take(shown))
            {
                WriteOne(output, finding.Finding.Diagnostic, level, report);
            }
            if (findings.Count > shown)
            {
                WriteMore(output, findings.Count - shown, level, report.Language);
                rest.AddRange(findings.Skip(shown));
            }
        }
        return rest.ToImmutable();
    }

    private static void WriteOne(
        TextWriter output,
        Diagnostic diagnostic,
        Level level,
        FindingReport report
    )
    {
        var file = GithubText.Property(report.InRepository(diagnostic.Location.Path));
        var title = GithubText.Property(
            $"{diagnostic.Descriptor.Code} {diagnostic.Descriptor.Name}"
        );
        var help = (diagnostic.Help ?? diagnostic.Descriptor.Mend).In(report.Language);
        var lines = help.Split('\n')
            .Prepend(diagnostic.Message.In(report.Language))
            .Concat(diagnostic.Related.Select(related => Related(related, report)))
            .Select(line => GithubText.Data(line.TrimEnd('\r')));
        output.Write(
            $"::{CommandOf(level)} file={file}{Place(diagnostic.Location)},title={title}::{string.Join("%0A", lines)}\n"
        );
    }

    private static string Related(RelatedPlace related, FindingReport report)
    {
        var path = report.InRepository(related.Location.Path);
        var line = related.Location.Start.Line.ToString(CultureInfo.InvariantCulture);
        return $"{path}:{line} {related.Message.In(report.Language)}";
    }

    /// <summary>Lines, and columns where it is one line: GitHub refuses columns over several.</summary>
    private static string Place(Location location)
    {
        var (start, end) = (location.Start, location.End);
        return start.Line == end.Line
            ? string.Create(
                CultureInfo.InvariantCulture,
                $",line={start.Line},endLine={end.Line},col={start.Column},endColumn={end.Column}"
            )
            : string.Create(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}");
    }

    private static void WriteMore(TextWriter output, int count, Level level, Language language)
    {
        var name = LevelNames.Of(level);
        var text = new Message(
            $"{name.Ko} {count}건이 더 있음: 작업 요약을 볼 것",
            $"{count} more of level {name.En}: see the summary of the job"
        );
        output.Write(
            $"::{CommandOf(level)} title={Application.Name}::{GithubText.Data(text.In(language))}\n"
        );
    }

    private static string CommandOf(Level level) =>
        level switch
        {
            Level.Error => "error",
            Level.Warning => "warning",
            _ => "notice",
        };
}
