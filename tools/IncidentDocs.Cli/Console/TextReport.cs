using System.Globalization;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using NodaTime.Text;

namespace IncidentDocs.Cli.Console;

/// <summary>Findings as a person reads them: place, level, code, message, the lines they are about, how to mend them; file by file.</summary>
public sealed class TextReport
{
    private const string Indent = "      ";
    private const int MostCodes = 8;

    private readonly StyledWriter _output;
    private readonly Excerpt _excerpt;
    private readonly Language _language;

    private TextReport(TextWriter output, TerminalTraits traits, Language language)
    {
        _output = new StyledWriter(output, traits.HasColour);
        _excerpt = new Excerpt(_output, traits.Width);
        _language = language;
    }

    /// <summary>Writes findings in the order given.</summary>
    public static void Write(
        TextWriter output,
        TerminalTraits traits,
        Language language,
        IEnumerable<Finding> findings
    )
    {
        var report = new TextReport(output, traits, language);
        foreach (var finding in findings)
        {
            report.WriteFinding(finding);
        }
    }

    /// <summary>Writes the findings, the summary, and where the rules are explained.</summary>
    public static void Write(TextWriter output, TerminalTraits traits, FindingReport report)
    {
        Write(output, traits, report.Language, report.Findings.Select(one => one.Finding));
        var text = new TextReport(output, traits, report.Language);
        text.WriteSummary(report.Summary);
        text.WriteExplanation([
            .. report
                .Findings.Select(one => one.Finding.Diagnostic.Descriptor.Code)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ]);
    }

    /// <summary>The summary alone, as one line.</summary>
    public static void WriteSummary(
        TextWriter output,
        TerminalTraits traits,
        Language language,
        ReportSummary summary
    ) => new TextReport(output, traits, language).WriteSummary(summary);

    private void WriteFinding(Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        var style = StyleOf(finding.Level);
        _output
            .Write(PlaceOf(diagnostic.Location), TextStyle.Strong)
            .Write(" ")
            .Write(LevelNames.Of(finding.Level).In(_language), style)
            .Write($"[{diagnostic.Descriptor.Code} {diagnostic.Descriptor.Name}] ", style)
            .Write(diagnostic.Message.In(_language))
            .Write(AnswerOf(finding), TextStyle.Faint)
            .EndLine();
        _excerpt.Write(diagnostic.Location, style);
        foreach (var related in diagnostic.Related)
        {
            _output
                .Write(Indent)
                .Write(PlaceOf(related.Location), TextStyle.Strong)
                .Write(" ")
                .Write(related.Message.In(_language))
                .EndLine();
            _excerpt.Write(related.Location, TextStyle.Info);
        }
        WriteHelp((diagnostic.Help ?? diagnostic.Descriptor.Mend).In(_language));
        _output.EndLine();
    }

    /// <summary>How a finding that does not count was answered.</summary>
    private string AnswerOf(Finding finding)
    {
        if (finding.Treatment == Treatment.Open)
        {
            return "";
        }
        var until = finding.Until is { } day
            ? new Message(
                $" {LocalDatePattern.Iso.Format(day)}까지",
                $" until {LocalDatePattern.Iso.Format(day)}"
            )
            : new Message("", "");
        var name = TreatmentNames.Of(finding.Treatment);
        var reason = finding.Reason is { } text ? $": {text}" : "";
        return $" ({name.In(_language)}{until.In(_language)}{reason})";
    }

    /// <summary>A help may have several lines, for instance of code.</summary>
    private void WriteHelp(string help)
    {
        var title = new Message("도움말: ", "help: ").In(_language);
        var lines = help.TrimEnd().Split('\n');
        for (var index = 0; index < lines.Length && help.Length > 0; index++)
        {
            var start = index == 0 ? title : new string(' ', CellWidth.Of(title));
            _output
                .Write(Indent)
                .Write(start, TextStyle.Help)
                .Write(lines[index].TrimEnd('\r'))
                .EndLine();
        }
    }

    private void WriteSummary(ReportSummary summary)
    {
        var isKorean = _language == Language.Korean;
        _output
            .Write(
                isKorean
                    ? $"문서 {Digits(summary.Documents)}건: "
                    : $"{Count(summary.Documents, "document")}: "
            )
            .Write(
                Part(summary.Errors, "오류", "error"),
                summary.Errors > 0 ? TextStyle.Error : TextStyle.Plain
            )
            .Write(", ")
            .Write(
                Part(summary.Warnings, "경고", "warning"),
                summary.Warnings > 0 ? TextStyle.Warning : TextStyle.Plain
            )
            .Write(", ")
            .Write(Part(summary.Infos, "정보", "info"));
        var silent = Silent(summary).ToList();
        if (silent.Count > 0)
        {
            _output.Write($" ({string.Join(", ", silent)})");
        }
        _output.EndLine();
    }

    /// <summary>How to read more about the rules that were broken.</summary>
    private void WriteExplanation(string[] codes)
    {
        if (codes.Length == 0)
        {
            return;
        }
        var named =
            string.Join(", ", codes.Take(MostCodes)) + (codes.Length > MostCodes ? ", …" : "");
        var line = new Message(
            $"규칙의 까닭과 예: {Application.Name} explain {codes[0]}",
            $"why, and examples: {Application.Name} explain {codes[0]}"
        );
        _output
            .Write(line.In(_language), TextStyle.Faint)
            .Write(codes.Length > 1 ? $" ({named})" : "", TextStyle.Faint)
            .EndLine();
    }

    private IEnumerable<string> Silent(ReportSummary summary)
    {
        (int Count, Message Name)[] all =
        [
            (summary.Waived, TreatmentNames.Of(Treatment.Waived)),
            (summary.Explained, TreatmentNames.Of(Treatment.Explained)),
            (summary.Baselined, TreatmentNames.Of(Treatment.Baselined)),
            (summary.Unchanged, new Message("이번 변경과 무관", "not of this change")),
        ];
        return all.Where(one => one.Count > 0)
            .Select(one =>
                _language == Language.Korean
                    ? $"{one.Name.Ko} {Digits(one.Count)}건"
                    : $"{Digits(one.Count)} {one.Name.En}"
            );
    }

    private string Part(int count, string ko, string en) =>
        _language == Language.Korean ? $"{ko} {Digits(count)}건" : Count(count, en);

    private static string Count(int count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{Digits(count)} {noun}s";

    private static string Digits(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string PlaceOf(Location location)
    {
        var start = location.Start;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{location.Path}:{start.Line}:{start.Column}"
        );
    }

    private static TextStyle StyleOf(Level level) =>
        level switch
        {
            Level.Error => TextStyle.Error,
            Level.Warning => TextStyle.Warning,
            _ => TextStyle.Info,
        };
}
