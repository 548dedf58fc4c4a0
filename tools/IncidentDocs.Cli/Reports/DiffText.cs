using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.Changes;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Reports;

/// <summary>What a change means, as lines for a terminal. What a reviewer should look at twice is marked with an exclamation mark.</summary>
internal static class DiffText
{
    private const int ShortId = 7;

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to, HandbookDiff diff, Language language)
    {
        to.WriteLine(Head(diff).In(language));
        foreach (var area in diff.Changes.GroupBy(change => DiffAreas.Of(change.Area)))
        {
            to.WriteLine();
            to.WriteLine(area.Key.In(language));
            foreach (var change in area)
            {
                Line(to, change, language);
            }
        }
        Findings(to, New, [.. diff.New.Select(one => $"  {Of(one, language)}")], language);
        Findings(to, Mended, [.. diff.Mended.Select(one => $"  {Of(one, language)}")], language);
        Findings(to, Silenced, [.. diff.Silenced.Select(one => Of(one, language))], language);
        to.WriteLine();
        to.WriteLine(Summary(diff).In(language));
    }

    /// <summary>What was held against what.</summary>
    public static Message Head(HandbookDiff diff)
    {
        var before = diff.Before[..ShortId];
        return diff.After is { } after
            ? new Message($"{before} → {after[..ShortId]}", $"{before} → {after[..ShortId]}")
            : new Message($"{before} → 지금 폴더", $"{before} → this folder");
    }

    /// <summary>How much there is.</summary>
    public static Message Summary(HandbookDiff diff)
    {
        var all = diff.Changes.Length;
        var risks = diff.Changes.Count(change => change.IsRisk);
        var levels = DiffWords.Levels(diff.New);
        var silenced = diff.Silenced.IsEmpty
            ? new Message("", "")
            : new Message(
                $", 덮인 지적 {diff.Silenced.Length}건",
                $", {diff.Silenced.Length} silenced"
            );
        return new Message(
            $"바뀐 것 {all}건 (눈여겨볼 것 {risks}건), 새 지적 {diff.New.Length}건{levels.Ko}, 없어진 지적 {diff.Mended.Length}건{silenced.Ko}",
            $"{all} {(all == 1 ? "change" : "changes")} ({risks} to look at twice), findings: {diff.New.Length} new{levels.En}, {diff.Mended.Length} mended{silenced.En}"
        );
    }

    /// <summary>The heading of findings that were not there.</summary>
    public static Message New { get; } = new("새 지적", "New findings");

    /// <summary>The heading of findings that are there no more.</summary>
    public static Message Mended { get; } = new("없어진 지적", "Mended findings");

    /// <summary>The heading of findings that are only answered or no longer looked for.</summary>
    public static Message Silenced { get; } = new("덮인 지적", "Silenced findings");

    private static void Line(TextWriter to, HandbookChange change, Language language) =>
        to.WriteLine($"  {(change.IsRisk ? '!' : ' ')} {VisibleText.Of(change.Text.In(language))}");

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
        to.WriteLine(heading.In(language));
        foreach (var finding in findings)
        {
            to.WriteLine($"  {finding}");
        }
    }

    private static string Of(SilencedFinding silenced, Language language) =>
        $"{(silenced.IsRisk ? '!' : ' ')} {Of(silenced.Reported, language)} ({DiffWords.Of(silenced).In(language)})";

    private static string Of(ReportedFinding reported, Language language)
    {
        var found = reported.Finding.Diagnostic;
        return $"{VisibleText.Of(found.Location.Path)}:{found.Location.Start.Line} {Words<Level>.Of(reported.Finding.Level)} {found.Descriptor.Code} {VisibleText.Of(found.Message.In(language))}";
    }
}
