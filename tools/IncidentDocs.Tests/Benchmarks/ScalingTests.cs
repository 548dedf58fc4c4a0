using IncidentDocs.Benchmarks.Scaling;
using Xunit;

namespace IncidentDocs.Tests.Benchmarks;

/// <summary>
/// Every hostile input, twice as large, makes its reader allocate at most 2.5 times as much, or a limit answers. Memory is counted to the byte;
/// how processor time grows is measured by <c>scaling</c> of the benchmarks, on a machine that does nothing else.
/// </summary>
[Collection(nameof(Alone))]
public sealed class ScalingTests
{
    private const int Size = 8 * 1024;

    /// <summary>What a reader needs whatever it reads.</summary>
    private const int Slack = 64 * 1024;

    private static readonly TimeSpan s_soon = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names { get; } =
    [.. ScalingTable.All.Select(what => what.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void MemoryGrowsWithTheSizeOrALimitAnswers(string name)
    {
        var what = ScalingTable.All.Single(what => what.ToString() == name);
        what.Read(what.Text(Size / 16));
        var before = ScalingCost.Of(what, Size / 2, 2);
        var least = double.MaxValue;
        // A list that grows just then takes twice as much at once; it does not do so at the next size too.
        for (var size = Size; size <= 2 * Size && size <= what.Most; size *= 2)
        {
            var now = ScalingCost.Of(what, size, 2);
            Assert.True(now.Time < s_soon, $"{name} took {now.Time} at {size}");
            if (now.IsLimited || now.Bytes <= (ScalingCost.Most * before.Bytes) + Slack)
            {
                return;
            }
            least = Math.Min(least, (double)now.Bytes / before.Bytes);
            before = now;
        }
        Assert.Fail($"{name}: {before.Bytes} bytes, {least:0.0} times those of half the size");
    }

    [Fact]
    public void NoTwoInputsHaveOneName() =>
        Assert.Distinct(ScalingTable.All.Select(what => what.ToString()));
}
