using System.Text;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("결제 API", 8)]
    [InlineData("한글\u2026", 5)]
    [InlineData("ｆｕｌｌ", 8)]
    [InlineData("漢字、", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("ㄱㅏ", 4)]
    [InlineData("🔥", 2)]
    [InlineData("👩‍💻", 2)]
    [InlineData("🇰🇷", 2)]
    [InlineData("⚠️", 2)]
    [InlineData("⚠", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("\t\n", 0)]
    [InlineData("é", 1)]
    [InlineData("→", 1)]
    [InlineData("¥ ₩", 3)]
    public void CountsTheCellsOfATerminal(string text, int cells) =>
        Assert.Equal(cells, CellWidth.Of(text));

    [Fact]
    public void EverySyllableIsTwoCells()
    {
        for (var code = 0xAC00; code <= 0xD7A3; code++)
        {
            Assert.Equal(2, CellWidth.Of(new Rune(code)));
        }
    }

    [Fact]
    public void LoneSurrogatesAreNoException() => Assert.Equal(3, CellWidth.Of("a\uD83Db"));
}
