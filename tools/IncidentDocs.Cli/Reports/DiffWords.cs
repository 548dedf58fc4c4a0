using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using NodaTime.Text;

namespace IncidentDocs.Cli.Reports;

/// <summary>Words on findings of a change, for terminals and Markdown.</summary>
internal static class DiffWords
{
    /// <summary>How many findings of each level, in brackets; nothing where there are none.</summary>
    public static Message Levels(IReadOnlyCollection<ReportedFinding> findings)
    {
        var counts = new[] { Level.Error, Level.Warning, Level.Info }
            .Select(level =>
                (Level: level, Count: findings.Count(one => one.Finding.Level == level))
            )
            .Where(one => one.Count > 0)
            .ToList();
        return counts.Count == 0
            ? new Message("", "")
            : new Message(
                $" ({string.Join(", ", counts.Select(one => $"{Korean(one.Level)} {one.Count}"))})",
                $" ({string.Join(", ", counts.Select(one => $"{one.Count} {English(one.Level)}{(one.Count == 1 ? "" : "s")}"))})"
            );
    }

    /// <summary>Why a finding is open no more.</summary>
    public static Message Of(SilencedFinding silenced) =>
        (silenced.By, silenced.Until) switch
        {
            (Treatment.Waived, { } until) => new Message(
                $"{LocalDatePattern.Iso.Format(until)}까지 미룸",
                $"waived until {LocalDatePattern.Iso.Format(until)}"
            ),
            (null, _) => new Message("더는 검사하지 않음", "no longer checked"),
            _ => new Message("설명함", "explained"),
        };

    private static string Korean(Level level) =>
        level switch
        {
            Level.Error => "오류",
            Level.Warning => "경고",
            _ => "정보",
        };

    private static string English(Level level) =>
        level switch
        {
            Level.Error => "error",
            Level.Warning => "warning",
            _ => "info",
        };
}
