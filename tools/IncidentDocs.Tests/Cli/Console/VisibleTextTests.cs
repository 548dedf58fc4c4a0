using IncidentDocs.Cli.Console;
using Xunit;

namespace IncidentDocs.Tests.Cli.Console;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain ASCII ~", "plain ASCII ~")]
    [InlineData("한글 é 👩‍🚒 ✔️", "한글 é 👩‍🚒 ✔️")]
    [InlineData("a\nb\tc\r", "a\\nb\\tc\\r")]
    [InlineData("\u001B[31m", "\\u001B[31m")]
    [InlineData("\u009B31m", "\\u009B31m")]
    [InlineData("\u202E\u2066\u200F\u061C", "\\u202E\\u2066\\u200F\\u061C")]
    [InlineData("\u200B\u2060\uFEFF\u00AD", "\\u200B\\u2060\\uFEFF\\u00AD")]
    [InlineData("\u2028\u2029", "\\u2028\\u2029")]
    [InlineData("\u3164\uFFA0", "\\u3164\\uFFA0")]
    [InlineData("\U000E0041\uE000\U0001FFFE", "\\U000E0041\\uE000\\U0001FFFE")]
    [InlineData("\u007F", "\\u007F")]
    public void WhatActsOrCannotBeSeenBecomesAnEscape(string text, string expected)
    {
        Assert.Equal(expected, VisibleText.Of(text));
        Assert.Equal(expected, VisibleText.Of(expected));
    }

    [Fact]
    public void HalfASurrogatePairBecomesAnEscape()
    {
        Assert.Equal("x\\uDC00\\uD800", VisibleText.Of("x\uDC00\uD800"));
    }
}
