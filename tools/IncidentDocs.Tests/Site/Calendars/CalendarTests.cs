using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Calendars;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Output;
using IncidentDocs.Tests.Facts.OnCall;
using IncidentDocs.Tests.Site.Views;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace IncidentDocs.Tests.Site.Calendars;

public sealed class CalendarTests
{
    private static readonly Instant s_asOf = Instant.FromUtc(2026, 10, 20, 9, 0);
    private static readonly DateTimeZone s_london = DateTimeZoneProviders.Tzdb["Europe/London"];

    [IcalFact]
    public void The_shifts_of_the_own_rosters_are_read_by_another_implementation()
    {
        var site = OwnSite();
        foreach (var roster in site.Catalog.Rosters)
        {
            var read = IcalReader.Read(Text(site, SitePaths.CalendarOf(roster.Id)));
            Assert.Equal(
                CalendarFiles
                    .Shifts(site, roster)
                    .Select(shift => $"{At(shift.From)} {At(shift.To)} {shift.Seat.Id}")
                    .Order(StringComparer.Ordinal),
                read.Select(line => line.Split('\t'))
                    .Select(part => $"{part[1]} {part[2]} {part[0].Split('.')[1]}")
                    .Order(StringComparer.Ordinal)
            );
            Assert.All(
                read,
                line => Assert.EndsWith("\tTRANSPARENT", line, StringComparison.Ordinal)
            );
            Assert.Equal(read.Length, read.Select(line => line.Split('\t')[0]).Distinct().Count());
        }
    }

    [IcalFact]
    public void The_shifts_of_a_person_are_those_of_the_rosters()
    {
        var site = OwnSite();
        var all = site
            .Catalog.Rosters.SelectMany(roster => CalendarFiles.Shifts(site, roster))
            .ToLookup(shift => shift.Person);
        var person = site.Catalog.People.First(found => all[found.Id].Any());
        Assert.Equal(
            all[person.Id]
                .Select(shift => $"{At(shift.From)} {At(shift.To)}")
                .Order(StringComparer.Ordinal),
            IcalReader
                .Read(Text(site, SitePaths.CalendarOf(person.Id)))
                .Select(line => string.Join(' ', line.Split('\t')[1..3]))
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>The night on which London's clocks go back: half past one comes twice.</summary>
    [IcalFact]
    public void A_night_that_is_an_hour_longer()
    {
        var first = Instant.FromUtc(2026, 10, 25, 0, 30);
        var (second, end) = (first + Duration.FromHours(1), Instant.FromUtc(2026, 10, 25, 9, 0));
        var calendar = new Calendar(
            "Watch, \"night\"; 항만",
            s_london,
            Language.English,
            s_asOf,
            [
                new CalendarEvent.Stretch("a", "First, watch", "", first, second),
                new CalendarEvent.Stretch("b", "Second; watch", "", second, end),
                new CalendarEvent.Day("c", "Drill", "", new LocalDate(2026, 10, 25)),
            ]
        );
        Assert.Equal(
            [
                "a\t2026-10-25T00:30:00Z\t2026-10-25T01:30:00Z\tFirst, watch\tTRANSPARENT",
                "b\t2026-10-25T01:30:00Z\t2026-10-25T09:00:00Z\tSecond; watch\tTRANSPARENT",
                "c\t2026-10-25\t2026-10-26\tDrill\tTRANSPARENT",
            ],
            IcalReader.Read(calendar.Write().ToString())
        );
    }

    [Fact]
    public void A_zone_tells_each_change_of_its_offset()
    {
        var text = new IcsText();
        new CalendarZone(s_london).Write(text, s_asOf, s_asOf);
        var lines = text.ToString().Split("\r\n");
        Assert.Contains("DTSTART:20261025T020000", lines);
        Assert.Contains("DTSTART:20270328T010000", lines);
        Assert.Contains("TZOFFSETFROM:+0100", lines);
        Assert.Contains("TZNAME:BST", lines);
        Assert.Equal(
            lines.Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)),
            lines.Count(line => line.StartsWith("END:", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_same_shift_keeps_its_name_when_somebody_else_serves_it()
    {
        var before = Uids(OwnContent.Facts());
        var after = Uids(
            OwnContent
                .Check(
                    (
                        "content/oncall/rosters/payments-oncall.yml",
                        "person: jung-dohyun\n    reason: 설 연휴를 나눠 섬",
                        "person: moon-sohee\n    reason: 설 연휴를 나눠 섬"
                    )
                )
                .Facts
        );
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    private static string[] Uids(HandbookFacts facts)
    {
        var site = SiteOf(facts);
        return
        [
            .. site.Catalog.Rosters.SelectMany(roster =>
                Text(site, SitePaths.CalendarOf(roster.Id))
                    .Replace("\r\n ", "", StringComparison.Ordinal)
                    .Split("\r\n")
                    .Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
            ),
        ];
    }

    private static SiteSource OwnSite() => SiteOf(OwnContent.Facts());

    private static SiteSource SiteOf(HandbookFacts facts) =>
        new(
            facts,
            new SourceSet([]),
            BuiltIn.Load(Language.Korean).Renderer.Words,
            new SiteOptions(Language.Korean)
        );

    private static string Text(SiteSource site, string path)
    {
        var file = CalendarFiles.Of(site).Single(found => found.Path == path);
        var bytes = new System.Buffers.ArrayBufferWriter<byte>();
        file.Render(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string At(Instant instant) => InstantPattern.General.Format(instant);
}
