using System.Collections.Immutable;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Cli.Console;

namespace IncidentDocs.Tests.Cli.Reports;

/// <summary>Reports for the tests of their forms.</summary>
internal static class Samples
{
    private static readonly Message Nothing = new("-", "-");

    /// <summary>Findings in places that are hard to show, one with a fix, one waived, one baselined.</summary>
    public static FindingReport Report(Language language)
    {
        var findings = ReportSamples.All().ToList();
        findings[0] = WithFix(findings[0], "kim-minji");
        findings[1] = findings[1] with
        {
            Treatment = Treatment.Waived,
            Reason = "see [this](http://x) {0}",
        };
        findings[2] = findings[2] with { Treatment = Treatment.Baselined };
        return FindingReport.Of(language, findings.Count, findings) with
        {
            Documents = ["content/a.md", "content/fine.md"],
            Prefix = "docs/절차서/",
            HasBaseline = true,
        };
    }

    /// <summary>Many findings of one level in one file.</summary>
    public static IEnumerable<Finding> Many(int count, Level level) =>
        Enumerable
            .Range(1, count)
            .Select(number => ReportSamples.At($"content/{number}.md", "x", "x", level));

    /// <summary>A finding all of whose texts are hostile.</summary>
    public static FindingReport Hostile(string text, Treatment treatment = Treatment.Open)
    {
        var message = new Message(text, text);
        var source = new SourceText($"content/{text}.md", $"a: {text}\nb: c\n");
        var other = new SourceText($"content/other{text}.md", $"{text}\n");
        var place = source.At(new TextSpan(0, source.Text.Length));
        var descriptor = new DiagnosticDescriptor(
            "TST001",
            "sample",
            Level.Error,
            Stage.Parsing,
            Nothing,
            Nothing,
            Nothing,
            Nothing
        );
        var diagnostic = new Diagnostic(descriptor, place, message)
        {
            Help = message,
            Related = [new RelatedPlace(other.At(new TextSpan(0, text.Length)), message)],
            Fix = new Fix(message, false, [new TextEdit(new TextSpan(0, 1), text)]),
        };
        var finding = new Finding(diagnostic, Level.Error, treatment) { Reason = text };
        return FindingReport.Of(Language.Korean, 1, [finding]) with { Prefix = $"{text}/" };
    }

    private static Finding WithFix(Finding finding, string text) =>
        finding with
        {
            Diagnostic = finding.Diagnostic with
            {
                Fix = new Fix(
                    new Message($"'{text}'로 바꿈", $"change to '{text}'"),
                    false,
                    [new TextEdit(finding.Diagnostic.Location.Span, text)]
                ),
            },
        };
}
