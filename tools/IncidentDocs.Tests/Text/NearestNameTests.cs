using CsCheck;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly Gen<string> Words = Gen.Char["abc"]
        .Array[0, 7]
        .Select(chars => new string(chars));

    [Theory]
    [InlineData("kim-minj", "kim-minji")]
    [InlineData("kim_minji", "kim-minji")]
    [InlineData("Kim-Minji", "kim-minji")]
    [InlineData("kim-mniji", "kim-minji")]
    [InlineData("statsu", "status")]
    [InlineData("결재-게이트웨이", "결제-게이트웨이")]
    [InlineData("담댱자", "담당자")]
    [InlineData("p1", "P1")]
    [InlineData("P5", null)]
    [InlineData("orders", null)]
    [InlineData("", null)]
    public void IsTheOneThatWasMeant(string name, string? expected)
    {
        string[] names =
        [
            "status",
            "kim-minji",
            "lee-junho",
            "결제-게이트웨이",
            "담당자",
            "P1",
            "P2",
            "steps",
        ];

        Assert.Equal(expected, NearestName.Of(name, names));
        Assert.Equal(expected, NearestName.Of(name, names.Reverse()));
    }

    [Fact]
    public void OfTwoEquallyNearTheFirstByOrdinalOrder()
    {
        Assert.Equal("team-a", NearestName.Of("team-x", ["team-b", "team-a", "team-c"]));
        Assert.Equal("team-xy", NearestName.Of("team-xyz", ["team-abc", "team-xy"]));
    }

    [Fact]
    public void ALongNameIsNotCompared() =>
        Assert.Null(NearestName.Of(new string('a', 100), [new string('a', 100)]));

    [Fact]
    public void TheBoundedDistanceIsTheUnboundedOneUpToItsBound() =>
        Gen.Select(Words, Words, Gen.Int[0, 8])
            .Sample(
                (from, to, bound) =>
                {
                    var distance = Slow(from, to);
                    return NearestName.Within(from, to, bound)
                        == (distance <= bound ? distance : -1);
                },
                iter: 5_000
            );

    private static int Slow(string from, string to)
    {
        if (from.Length == 0 || to.Length == 0)
        {
            return from.Length + to.Length;
        }
        var replaced = Slow(from[..^1], to[..^1]) + (from[^1] == to[^1] ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(Slow(from[..^1], to), Slow(from, to[..^1])) + 1);
        var isSwap = from.Length > 1 && to.Length > 1 && from[^1] == to[^2] && from[^2] == to[^1];
        return isSwap ? Math.Min(best, Slow(from[..^2], to[..^2]) + 1) : best;
    }
}
