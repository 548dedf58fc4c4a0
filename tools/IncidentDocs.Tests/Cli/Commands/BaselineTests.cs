using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Tests.Cli.Console;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>--write-baseline</c> and <c>--baseline</c>: a team begins today and fails on what is new.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly TemporaryFolder _folder = SmallHandbook.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OldFindingsAreCountedAndNewOnesFail()
    {
        var (code, output, error) = Validate("--write-baseline base.json");
        Assert.Equal(0, code);
        Assert.Equal("3 documents: 0 errors, 0 warnings, 0 infos (1 baselined)\n", output);
        Assert.Equal("wrote a baseline of 1 finding: base.json\n", error);
        Edit("content/teams.yml", "teams:\n", "# moved\n\nteams:\n");
        Assert.Equal(0, Validate("--baseline base.json --fail-on info").Code);
        Assert.Equal(1, Validate("").Code);
        Edit("content/people.yml", "team: shop", "team: shp");
        var (after, found, _) = Validate("--baseline base.json");
        Assert.Equal(1, after);
        Assert.Contains("unknown team 'shp'", found, StringComparison.Ordinal);
        Assert.DoesNotContain("sam-hil", found, StringComparison.Ordinal);
        Assert.EndsWith(
            "3 documents: 1 error, 0 warnings, 0 infos (1 baselined)\nwhy, and examples: incidentdocs explain REF001\n",
            found,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void FindingsThatAreGoneAreTold()
    {
        Validate("--write-baseline base.json");
        Edit("content/teams.yml", "sam-hil ", "sam-hill ");
        var (code, _, error) = Validate("--baseline base.json");
        Assert.Equal(0, code);
        Assert.Equal(
            "1 finding of the baseline is gone: write it anew with --write-baseline\n",
            error
        );
    }

    [Fact]
    public void TheFileIsAsItWas()
    {
        Validate("--write-baseline base.json");
        Verified.Match(File.ReadAllText(_folder.At("base.json")), "json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"version\":2,\"findings\":[]}")]
    [InlineData("{\"version\":1,\"findings\":[{}]}")]
    [InlineData("{\"version\":\"1\"}")]
    [InlineData("not json")]
    public void WhatIsNoBaselineEndsWithTwo(string text)
    {
        _folder.Write("base.json", text);
        var (code, _, error) = Validate("--baseline base.json");
        Assert.Equal(2, code);
        Assert.StartsWith(
            "incidentdocs: there is no baseline in base.json",
            error,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--baseline nowhere.json")]
    [InlineData("--write-baseline a.json --baseline b.json")]
    [InlineData("--write-baseline a.json --rule REF001")]
    [InlineData("--write-baseline a.json --changed-since HEAD")]
    public void AWrongCallEndsWithTwo(string options)
    {
        Assert.Equal(2, Validate(options).Code);
        Assert.False(File.Exists(_folder.At("a.json")));
    }

    /// <summary>Of two equal findings one is new.</summary>
    [Fact]
    public void EqualFindingsAreCounted()
    {
        var one = ReportSamples.At("a.yml", "x\nx\n", "x");
        var findings = ReportedFinding.Of([one, one]);
        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
        using var bytes = new MemoryStream();
        Baseline.Write(bytes, [findings[0]], Language.English);
        var applied = Baseline.Read(bytes.ToArray())!.Apply(findings);
        Assert.Equal(
            [Core.Rules.Treatment.Baselined, Core.Rules.Treatment.Open],
            applied.Select(reported => reported.Finding.Treatment)
        );
    }

    private void Edit(string path, string old, string text) =>
        _folder.Write(
            path,
            File.ReadAllText(_folder.At(path)).Replace(old, text, StringComparison.Ordinal)
        );

    private (int Code, string Out, string Error) Validate(string options)
    {
        var world = new TestWorld { Folder = _folder.Path };
        var code = world.Run($"validate --lang en {options}");
        return (code, world.Out, world.Error);
    }
}
