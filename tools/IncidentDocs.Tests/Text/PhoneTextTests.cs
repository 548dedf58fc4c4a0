using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

/// <summary>Telephone numbers as people read them.</summary>
public sealed class PhoneTextTests
{
    [Theory]
    [InlineData("+821000000018", "+82 10-0000-0018")]
    [InlineData("+8221234567", "+82 2-123-4567")]
    [InlineData("+447700900103", "+44 7700 900103")]
    [InlineData("+12025550123", "+1 202-555-0123")]
    [InlineData("+4930123456", "+4930123456")]
    [InlineData("pd-minji-kim", "pd-minji-kim")]
    public void NumbersStandInGroups(string number, string expected) =>
        Assert.Equal(expected, PhoneText.Of(number));
}
