using System.Globalization;
using System.Text.RegularExpressions;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What a post-mortem in prose tells: a day and a timeline in order, in which somebody noticed and it was over.</summary>
/// <param name="Day">Local day of detection.</param>
/// <param name="Timeline">Its entries.</param>
/// <param name="Severity">The severity that it names; null where it names none of the handbook's.</param>
internal sealed partial record PostmortemStory(
    LocalDate Day,
    ImmutableArray<TimelineLine> Timeline,
    ImportSeverity? Severity
)
{
    private static readonly ImmutableArray<string> Detected =
    [
        "detect",
        "alert",
        "alarm",
        "paged",
        "notice",
        "report",
        "감지",
        "경보",
        "신고",
        "발견",
        "알람",
    ];

    private static readonly ImmutableArray<string> Recovered =
    [
        "recovered",
        "resolved",
        "restored",
        "back to normal",
        "복구",
        "정상화",
        "해소",
    ];

    /// <summary>Reads it; null where the document is none, or does not say enough.</summary>
    public static PostmortemStory? Read(SourceDocument document, ImportSettings settings)
    {
        if (
            settings.Service is null
            || !Name().IsMatch(document.Path + " " + document.Title)
            || DayOf(document) is not { } day
            || SectionOf(document) is not { } section
        )
        {
            return null;
        }
        var zone = section.Contains("UTC", StringComparison.Ordinal)
            ? DateTimeZone.Utc
            : settings.Zone;
        var timeline = Timed(Lines(section, day, zone));
        return timeline.IsEmpty
            ? null
            : new PostmortemStory(
                timeline
                    .First(line => line.Kind == TimelineKind.Detected)
                    .At.InZone(settings.Zone)
                    .Date,
                timeline,
                SeverityOf(document, settings)
            );
    }

    /// <summary>Kinds by the words used; nothing where the times do not rise or an end is missing.</summary>
    private static ImmutableArray<TimelineLine> Timed(ImmutableArray<TimelineLine> lines)
    {
        var detected = lines.ToList().FindIndex(line => Has(line.What, Detected));
        var recovered = lines.ToList().FindLastIndex(line => Has(line.What, Recovered));
        var rises = lines
            .Zip(lines.Skip(1))
            .All(pair => pair.First.At.ToInstant() <= pair.Second.At.ToInstant());
        return detected < 0 || recovered <= detected || !rises
            ? []
            : [.. lines.Select((line, at) => line with { Kind = KindOf(at, detected, recovered) })];
    }

    private static TimelineKind KindOf(int at, int detected, int recovered) =>
        at == detected ? TimelineKind.Detected
        : at == recovered ? TimelineKind.Recovered
        : at == 0 ? TimelineKind.Started
        : TimelineKind.Update;

    private static ImmutableArray<TimelineLine> Lines(
        string section,
        LocalDate day,
        DateTimeZone zone
    )
    {
        var lines = ImmutableArray.CreateBuilder<TimelineLine>();
        var date = day;
        foreach (var entry in Entry().Matches(section).Cast<Match>())
        {
            var hour = int.Parse(entry.Groups["hour"].Value, CultureInfo.InvariantCulture);
            var minute = int.Parse(entry.Groups["minute"].Value, CultureInfo.InvariantCulture);
            var what = ImportText.OneLine(entry.Groups["what"].Value.Replace('|', ' '));
            if (hour > 23 || minute > 59 || what.Length == 0)
            {
                continue;
            }
            if (entry.Groups["date"].Success && LocalDateOf(entry.Groups["date"].Value) is { } said)
            {
                date = said;
            }
            var at = date.At(new LocalTime(hour, minute));
            lines.Add(
                new TimelineLine(zone.AtLeniently(at).ToOffsetDateTime(), TimelineKind.Update)
                {
                    What = what,
                }
            );
        }
        return lines.ToImmutable();
    }

    private static string? SectionOf(SourceDocument document)
    {
        var headings = document.Facts.Headings;
        for (var at = 0; at < headings.Length; at++)
        {
            if (Chronicle().IsMatch(headings[at].Text))
            {
                var end = headings
                    .Skip(at + 1)
                    .FirstOrDefault(next => next.Level <= headings[at].Level)
                    ?.Span.Start;
                return document.Body[headings[at].Span.Start..(end ?? document.Body.Length)];
            }
        }
        return null;
    }

    private static LocalDate? DayOf(SourceDocument document) =>
        (
            (string?[])
                [
                    document.Fields.GetValueOrDefault("date"),
                    document.Path,
                    document.Title,
                    document.Body,
                ]
        )
            .OfType<string>()
            .SelectMany(text => Date().Matches(text).Cast<Match>())
            .Select(match => LocalDateOf(match.Value))
            .FirstOrDefault(day => day is not null);

    private static LocalDate? LocalDateOf(string text)
    {
        var parts = text.Split('-', '/', '.')
            .Select(part => int.Parse(part, CultureInfo.InvariantCulture))
            .ToArray();
        return
            parts[1] is >= 1 and <= 12
            && parts[2] >= 1
            && parts[2] <= CalendarSystem.Iso.GetDaysInMonth(parts[0], parts[1])
            ? new LocalDate(parts[0], parts[1], parts[2])
            : null;
    }

    private static ImportSeverity? SeverityOf(SourceDocument document, ImportSettings settings) =>
        settings.Severities.FirstOrDefault(severity =>
            Regex.IsMatch(
                document.Body,
                $@"(severity|심각도|등급)\W{{0,12}}{Regex.Escape(severity.Id)}\b",
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
        );

    private static bool Has(string text, ImmutableArray<string> words) =>
        words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        "(?i)post-?mortem|incident|outage|장애|사후",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Name();

    [GeneratedRegex("(?i)timeline|타임라인|경과|시간순", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Chronicle();

    [GeneratedRegex(
        @"\b(19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^\s*([-*+|]|\d+\.)\s*(\*\*|`)?((?<date>(19|20)\d\d-[01]\d-[0-3]\d)[ T]+)?(?<hour>\d{1,2}):(?<minute>\d\d)(:\d\d)?(\*\*|`)?( ?(UTC|KST)\b)?(?! ?[AaPp]\.?[Mm])[\s|:–—-]*(?<what>[^\n]+)$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Entry();
}
