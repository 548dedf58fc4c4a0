using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using IncidentDocs.Site.Charts;
using Xunit;

namespace IncidentDocs.Tests.Site.Charts;

public sealed class ChartTests
{
    private static readonly ImmutableArray<string> s_months =
    [
        .. Enumerable.Range(1, 12).Select(month => $"2026-{month:00}"),
    ];

    private static ChartData Recovery =>
        new(
            "P1 복구 시간",
            "달",
            s_months,
            [
                new(
                    "중앙값",
                    ChartShape.Line,
                    [48, 52, null, 41, 39, 35, 44, 30, 28, null, 31, 27]
                ),
                new(
                    "90% 값",
                    ChartShape.Line,
                    [120, 95, null, 88, 90, 71, 84, 62, 66, null, 58, 61]
                ),
            ]
        )
        {
            Unit = "분",
            Target = 60,
            TargetName = "목표 60분",
            Counts = [5, 4, 0, 6, 3, 4, 5, 2, 3, 0, 4, 3],
        };

    private static ChartData Incidents =>
        new(
            "달마다 기록한 장애",
            "달",
            s_months,
            [new("장애", ChartShape.Bar, [5, 4, 0, 6, 3, 4, 5, 2, 3, 0, 4, 3])]
        );

    private static ChartData Flow =>
        new(
            "열린 조치와 끝난 조치",
            "주",
            [.. Enumerable.Range(1, 30).Select(week => $"{week}주")],
            [
                new(
                    "끝남",
                    ChartShape.Step,
                    [.. Enumerable.Range(1, 30).Select(week => (double?)(week * 2))]
                ),
                new(
                    "열림",
                    ChartShape.Step,
                    [.. Enumerable.Range(1, 30).Select(week => (double?)(week * 2))]
                ),
            ]
        );

    [Fact]
    public void Charts_look_as_accepted()
    {
        Verified.Match(ChartSvg.Of(Recovery, "…").Html, "svg", "lines");
        Verified.Match(ChartSvg.Of(Incidents, "…").Html, "svg", "bars");
        Verified.Match(ChartSvg.Of(Flow, "…").Html, "svg", "steps");
    }

    [Fact]
    public void The_table_holds_the_figures_of_the_drawing()
    {
        var table = ChartFrames.Of(Recovery, "중앙값이 48분에서 27분으로 줄었습니다.").Table;
        Assert.Equal(
            ["달", "중앙값 (분)", "90% 값 (분)", "n"],
            table.Columns.Select(column => column.Text)
        );
        Assert.Equal(12, table.Rows.Count);
        Assert.Equal(
            ["2026-03", "–", "–", "0"],
            table.Rows[2].Cells.Select(cell => string.Concat(cell.Parts.Select(part => part.Text)))
        );
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(0.04, 0.01, 4)]
    [InlineData(1, 0.2, 5)]
    [InlineData(6, 2, 3)]
    [InlineData(10, 2, 5)]
    [InlineData(11, 5, 3)]
    [InlineData(120, 50, 3)]
    [InlineData(1e9, 2e8, 5)]
    public void Ticks_are_round_and_few(double largest, double step, int steps)
    {
        var scale = ChartScale.For(largest);
        Assert.Equal(step, scale.Step, 9);
        Assert.Equal(steps, scale.Steps);
        Assert.True(scale.Top >= largest - 1e-9);
    }

    [Fact]
    public void Any_figures_stay_on_the_drawing_and_names_apart()
    {
        var chance = new Random(7);
        for (var round = 0; round < 100; round++)
        {
            var count = chance.Next(1, 40);
            var series = Enumerable
                .Range(0, chance.Next(1, 5))
                .Select(number => new ChartSeries(
                    $"<계열 {number}>",
                    number == 0 ? (ChartShape)chance.Next(3) : (ChartShape)chance.Next(1, 3),
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(_ => chance.Next(4) == 0 ? null : (double?)chance.Next(1000)),
                    ]
                ));
            var data = new ChartData(
                "<&>",
                "x",
                [.. Enumerable.Range(0, count).Select(at => $"l{at}")],
                [.. series]
            );
            var texts = XDocument
                .Parse(ChartSvg.Of(data, "\"").Html)
                .Root!.Descendants("text")
                .ToList();
            Assert.All(texts, text => Assert.InRange(Number(text, "y"), 4, 260));
            var names = texts
                .Where(text => text.Attribute("class")!.Value is "chart-name")
                .Select(text => Number(text, "y"))
                .Order()
                .ToList();
            Assert.All(
                names.Zip(names.Skip(1)),
                pair => Assert.True(pair.Second - pair.First >= 15)
            );
        }
    }

    [Fact]
    public void Names_are_all_there_and_stand_on_rows_where_they_have_no_room()
    {
        ImmutableArray<string> names =
        [
            .. Enumerable.Range(0, 9).Select(at => $"Somebody Else {at}"),
        ];
        var data = new ChartData(
            "t",
            "who",
            names,
            [new ChartSeries("hours", ChartShape.Bar, [.. names.Select(_ => (double?)1)])]
        );
        Assert.True(Shown(data).Count < names.Length);
        var shown = Shown(data with { AreNames = true });
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            shown.Select(text => text.Value).Order(StringComparer.Ordinal)
        );
        Assert.Equal(2, shown.Select(text => Number(text, "y")).Distinct().Count());

        static List<XElement> Shown(ChartData data) =>
            [
                .. XDocument
                    .Parse(ChartSvg.Of(data, "s").Html)
                    .Root!.Descendants("text")
                    .Where(text => text.Value.StartsWith("Somebody", StringComparison.Ordinal)),
            ];
    }

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
