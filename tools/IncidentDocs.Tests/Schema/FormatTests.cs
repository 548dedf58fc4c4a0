using IncidentDocs.Core.Schema.Formats;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>What the official suite does not test of the asserted formats, and their advice.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("date-time", "2026-03-04T14:02:00+09:00", true)]
    [InlineData("date-time", "2026-03-04T14:02:00.5Z", true)]
    [InlineData("date-time", "2026-03-04T14:02:00", false)]
    [InlineData("date-time", "2026-03-04 14:02:00Z", false)]
    [InlineData("date-time", "2026-02-29T14:02:00Z", false)]
    [InlineData("date-time", "2026-03-04T14:02:00.Z", false)]
    [InlineData("date-time", "2026-03-04T14:02Z", false)]
    [InlineData("time", "14:02:00+09:00", true)]
    [InlineData("time", "14:02", false)]
    [InlineData("email", "a@[127.0.0.1]", true)]
    [InlineData("email", "a@[IPv6:::1]", true)]
    [InlineData("email", "a@[300.0.0.1]", false)]
    [InlineData("email", "\"a b\"@example.com", true)]
    [InlineData("email", "\"a\"b\"@example.com", false)]
    [InlineData("email", "a@-x.com", false)]
    [InlineData("email", "김@example.com", false)]
    [InlineData("uri", "https://example.com/%EA%B0%80", true)]
    [InlineData("uri", "https://example.com/가", false)]
    [InlineData("uri", "http://[1:2:3:4:5:6:7:8]/", true)]
    [InlineData("uri", "http://[1:2:3:4:5:6:7::8:9]/", false)]
    [InlineData("uri", "http://[v7.a]/", true)]
    [InlineData("uri", "", false)]
    public void Accepts(string format, string value, bool expected) =>
        Assert.Equal(expected, FormatCatalog.Find(format)!.Accepts(value));

    [Fact]
    public void EveryNameHasItsFormat() =>
        Assert.All(FormatCatalog.Names, name => Assert.NotNull(FormatCatalog.Find(name)));

    [Theory]
    [InlineData(
        "date-time",
        "2026-03-04T14:02:00",
        "time stamp without an offset: '2026-03-04T14:02:00'",
        "add the offset from UTC, such as 2026-03-04T14:02:00+09:00"
    )]
    [InlineData(
        "date-time",
        "yesterday",
        "'yesterday' is not a time stamp",
        "write it with its offset, such as 2026-03-04T14:02:00+09:00"
    )]
    [InlineData(
        "date-time",
        "2026-02-30T00:00:00Z",
        "there is no such day: '2026-02-30T00:00:00Z'",
        "write it with its offset, such as 2026-03-04T14:02:00+09:00"
    )]
    [InlineData(
        "date",
        "4.3.2026",
        "'4.3.2026' is not a date",
        "write YYYY-MM-DD, such as 2026-03-04"
    )]
    [InlineData(
        "time",
        "14:02:00",
        "time without an offset: '14:02:00'",
        "write it with seconds and offset, such as 14:02:00+09:00"
    )]
    [InlineData(
        "regex",
        "[a",
        "'[a' is not a regular expression",
        "a character class that is not closed"
    )]
    public void SaysWhatIsWrongAndHowItShouldBe(
        string format,
        string value,
        string refusal,
        string advice
    )
    {
        var found = FormatCatalog.Find(format)!;
        Assert.Equal(refusal, found.Refuse(value).En);
        Assert.Equal(advice, found.Advise(value).En);
    }
}
