using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

public sealed class QuotedTests
{
    [Theory]
    [InlineData("kim-minji", "kim-minji")]
    [InlineData("결제 🔥", "결제 🔥")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("a\u001B[31m\u202Eb", "a\uFFFD[31m\uFFFDb")]
    public void ShowsOneLineWithoutWhatCannotBeShown(string value, string expected) =>
        Assert.Equal(expected, Quoted.Of(value));

    [Fact]
    public void CutsALongValueBetweenCharacters()
    {
        Assert.Equal(new string('a', 60) + "…", Quoted.Of(new string('a', 61)));
        Assert.Equal(new string('a', 59) + "…", Quoted.Of(new string('a', 59) + "🔥🔥"));
        Assert.Equal(60, Quoted.Of(new string('a', 60)).Length);
    }
}
