using System.Globalization;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reports;

/// <summary>Findings as JUnit XML: a test case a file, failed where a finding fails the run. Lesser findings stand in the output of the case.</summary>
public static class JunitReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, FindingReport report)
    {
        var cases = report
            .Findings.GroupBy(one => one.Finding.Diagnostic.Location.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.ToList(), StringComparer.Ordinal);
        var paths = report
            .Documents.Concat(cases.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var failed = cases.Values.Count(file => file.Exists(one => Fails(one, report)));
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"name=\"{Application.Name}\" tests=\"{paths.Count}\" failures=\"{failed}\" errors=\"0\" skipped=\"0\""
        );
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        output.Write($"<testsuites {counts}>\n  <testsuite {counts}>\n");
        foreach (var path in paths)
        {
            WriteCase(output, path, cases.GetValueOrDefault(path) ?? [], report);
        }
        output.Write("  </testsuite>\n</testsuites>\n");
    }

    private static void WriteCase(
        TextWriter output,
        string path,
        List<ReportedFinding> findings,
        FindingReport report
    )
    {
        var folder = path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";
        var head =
            $"    <testcase classname=\"{XmlText.Of(folder)}\" name=\"{XmlText.Of(path)}\" file=\"{XmlText.Of(report.InRepository(path))}\"";
        if (findings.Count == 0)
        {
            output.Write($"{head} />\n");
            return;
        }
        output.Write($"{head}>\n");
        var failing = findings.Where(one => Fails(one, report)).ToList();
        if (failing.Count > 0)
        {
            var first = failing[0].Finding.Diagnostic;
            var message = XmlText.Of(first.Message.In(report.Language));
            output.Write(
                $"      <failure type=\"{XmlText.Of(first.Descriptor.Code)}\" message=\"{message}\">"
            );
            WriteLines(output, failing, report.Language);
            output.Write("</failure>\n");
        }
        if (findings.Count > failing.Count)
        {
            output.Write("      <system-out>");
            WriteLines(output, findings.Except(failing), report.Language);
            output.Write("</system-out>\n");
        }
        output.Write("    </testcase>\n");
    }

    private static void WriteLines(
        TextWriter output,
        IEnumerable<ReportedFinding> findings,
        Language language
    )
    {
        foreach (var finding in findings.Select(one => one.Finding))
        {
            var diagnostic = finding.Diagnostic;
            var start = diagnostic.Location.Start;
            var place = string.Create(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Location.Path}:{start.Line}:{start.Column}"
            );
            var help = (diagnostic.Help ?? diagnostic.Descriptor.Mend).In(language);
            var level = LevelNames.Of(finding.Level).In(language);
            output.Write(
                XmlText.Of(
                    $"{place} {level}[{diagnostic.Descriptor.Code} {diagnostic.Descriptor.Name}] {diagnostic.Message.In(language)}"
                )
            );
            output.Write($"\n  {XmlText.Of(help.Replace('\n', ' '))}\n");
        }
    }

    private static bool Fails(ReportedFinding reported, FindingReport report) =>
        reported.Finding.Treatment == Core.Rules.Treatment.Open
        && reported.Finding.Level >= report.FailOn;
}
