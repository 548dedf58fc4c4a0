using System.Text;
using System.Text.Json;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using Xunit;

namespace IncidentDocs.Tests.Cli.Console;

public sealed class JsonReportTests
{
    [Theory]
    [InlineData(Language.Korean, "ko")]
    [InlineData(Language.English, "en")]
    public void TheShapeIsTheOneThatScriptsRelyOn(Language language, string variant)
    {
        Verified.Match(Report(language), "json", variant);
    }

    [Fact]
    public void WhatCannotBeSeenIsEscapedAndStillTheSameText()
    {
        var text = Report(Language.English);
        Assert.DoesNotContain(text, unit => char.IsControl(unit) && unit != '\n');
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("결제", text, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(text);
        var paths = document
            .RootElement.GetProperty("diagnostics")
            .EnumerateArray()
            .Select(found => found.GetProperty("path").GetString());
        Assert.Contains("content/hostile\u001B[2J.md", paths);
    }

    [Theory]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("\u200Bx", "\\u200Bx")]
    [InlineData("한글 'a' <b> & é", "한글 'a' <b> & é")]
    [InlineData("\"\\\n", "\\\"\\\\\\n")]
    [InlineData("\uFEFF\u2066", "\\uFEFF\\u2066")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    public void TheEncoderEscapesWhatCannotBeSeen(string text, string expected)
    {
        Assert.Equal(expected, VisibleJsonEncoder.Instance.Encode(text));
        Assert.Equal(text, JsonSerializer.Deserialize<string>($"\"{expected}\""));
    }

    private static string Report(Language language)
    {
        using var output = new MemoryStream();
        var findings = ReportSamples.All();
        JsonReport.Write(output, FindingReport.Of(language, findings.Length, findings));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
