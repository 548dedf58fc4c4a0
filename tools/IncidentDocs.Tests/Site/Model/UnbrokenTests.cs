using IncidentDocs.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>Figures stay with their units.</summary>
public sealed class UnbrokenTests
{
    [Theory]
    [InlineData("19 h 32 min", "19\u00a0h 32\u00a0min")]
    [InlineData("2 days 3 h", "2\u00a0days 3\u00a0h")]
    [InlineData("19시간 32분", "19시간 32분")]
    [InlineData("", "")]
    public void ALineEndsOnlyAfterAUnit(string text, string expected) =>
        Assert.Equal(expected, Unbroken.Text(text));
}
