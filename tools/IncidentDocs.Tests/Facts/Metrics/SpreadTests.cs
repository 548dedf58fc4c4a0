using CsCheck;
using IncidentDocs.Core.Facts.Metrics;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Facts.Metrics;

public sealed class SpreadTests
{
    [Theory]
    [InlineData("7", 7, 7)]
    [InlineData("4 10", 7, 10)]
    [InlineData("9 1 5", 5, 9)]
    [InlineData("1 2 3 4 5 6 7 8 9 1000", 5.5, 9)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", 6, 10)]
    public void MedianAndP90ByHand(string minutes, double median, int p90)
    {
        var spread = Spread.Of(minutes.Split(' ').Select(text => Minutes(int.Parse(text))))!;
        Assert.Equal(Duration.FromMinutes(median), spread.Median);
        Assert.Equal(Minutes(p90), spread.P90);
    }

    [Fact]
    public void OfNothingThereIsNone() => Assert.Null(Spread.Of([]));

    /// <summary>By the words of the definition, looked for value by value.</summary>
    [Fact]
    public void IsWhatTheDefinitionSays() =>
        Gen.Int[0, 40]
            .Array[1, 30]
            .Sample(
                values =>
                {
                    var spread = Spread.Of(values.Select(Minutes))!;
                    Assert.Equal(values.Length, spread.Count);
                    var low = Enumerable
                        .Range(0, 41)
                        .First(at => values.Count(value => value <= at) * 2 >= values.Length);
                    var high = Enumerable
                        .Range(0, 41)
                        .Last(at => values.Count(value => value >= at) * 2 >= values.Length);
                    Assert.Equal(Duration.FromSeconds((low + high) * 30), spread.Median);
                    var nine = Enumerable
                        .Range(0, 41)
                        .First(at => values.Count(value => value <= at) * 10 >= values.Length * 9);
                    Assert.Equal(Minutes(nine), spread.P90);
                },
                iter: 500
            );

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 3, 33)]
    [InlineData(2, 3, 67)]
    [InlineData(1, 8, 13)]
    public void PerCentAreRounded(int count, int of, int? percent) =>
        Assert.Equal(percent, new Share(count, of).Percent);

    private static Duration Minutes(int count) => Duration.FromMinutes(count);
}
