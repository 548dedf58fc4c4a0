using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.Changes;

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
        Findings(to, New, diff.New, language);
        Findings(to, Mended, diff.Mended, language);
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
        var (all, risks) = (diff.Changes.Length, diff.Changes.Count(change => change.IsRisk));
        return new Message(
            $"바뀐 것 {all}건 (눈여겨볼 것 {risks}건), 새 지적 {diff.New.Length}건, 없어진 지적 {diff.Mended.Length}건",
            $"{all} {(all == 1 ? "change" : "changes")} ({risks} to look at twice), findings: {diff.New.Length} new, {diff.Mended.Length} mended"
        );
    }

    /// <summary>The heading of findings that were not there.</summary>
    public static Message New { get; } = new("새 지적", "New findings");

    /// <summary>The heading of findings that are there no more.</summary>
    public static Message Mended { get; } = new("없어진 지적", "Mended findings");

    private static void Line(TextWriter to, HandbookChange change, Language language) =>
        to.WriteLine($"  {(change.IsRisk ? '!' : ' ')} {VisibleText.Of(change.Text.In(language))}");

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
        to.WriteLine(heading.In(language));
        foreach (var reported in findings)
        {
            var found = reported.Finding.Diagnostic;
            to.WriteLine(
                $"    {VisibleText.Of(found.Location.Path)}:{found.Location.Start.Line} {found.Descriptor.Code} {VisibleText.Of(found.Message.In(language))}"
            );
        }
    }
}
