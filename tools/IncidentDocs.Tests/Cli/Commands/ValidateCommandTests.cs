using System.Text.Json;
using IncidentDocs.Cli;
using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Cli.Reports;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>validate</c>: which reports go where, and what counts.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = SmallHandbook.Create();

    private TestWorld World => new() { Folder = _folder.Path };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void SeveralReportsAreWrittenAtOnce()
    {
        var world = World;
        var code = world.Run(
            "validate --format sarif=out/x.sarif --format github --format junit=j.xml"
        );
        Assert.Equal(ExitCodes.Findings, code);
        Assert.StartsWith("::error file=content/teams.yml,", world.Out, StringComparison.Ordinal);
        Assert.Empty(world.Error);
        Assert.Empty(SarifSchema.Findings(File.ReadAllText(_folder.At("out/x.sarif"))));
        Assert.Contains(
            "<failure",
            File.ReadAllText(_folder.At("j.xml")),
            StringComparison.Ordinal
        );
        Assert.Equal(["x.sarif"], Directory.GetFiles(_folder.At("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void WhereAllGoToFilesTheSummaryIsTold()
    {
        var world = World;
        Assert.Equal(ExitCodes.Findings, world.Run("validate --format json=out.json --lang en"));
        Assert.Empty(world.Out);
        Assert.Equal("3 documents: 1 error, 0 warnings, 0 infos\n", world.Error);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder.At("out.json")));
        Assert.Equal(1, json.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Theory]
    [InlineData(
        "validate --format jsno=x",
        "--format is one of text|json|sarif|github|rdjson|junit, perhaps with =FILE: 'jsno=x'; did you mean 'json'?"
    )]
    [InlineData("validate --format json=", "--format is one of")]
    [InlineData(
        "validate --format json --format text",
        "only one of these can go to standard output"
    )]
    [InlineData("validate --format json=a --format sarif=a", "two reports can't go to one file")]
    [InlineData("validate --rule REF01", "no such rule: 'REF01'; did you mean 'REF001'?")]
    public void AWrongCallSaysWhatIsWrong(string line, string expected)
    {
        var world = World;
        Assert.Equal(ExitCodes.CannotRun, world.Run(line));
        Assert.StartsWith($"incidentdocs: {expected}", world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeWrittenEndsWithTwo()
    {
        _folder.Write("taken", "");
        var world = World;
        Assert.Equal(ExitCodes.CannotRun, world.Run("validate --format json=taken/out.json"));
        Assert.NotEmpty(world.Error);
    }

    [Fact]
    public void OnlyFindingsOfTheRulesNamedCount()
    {
        Assert.Equal(ExitCodes.Fine, World.Run("validate --rule DOC001"));
        Assert.Equal(
            ExitCodes.Findings,
            World.Run("validate --rule DOC001 --rule unknown-reference")
        );
    }

    [Fact]
    public void AWaivedFindingIsCountedAndShownWhenAskedFor()
    {
        var teams = File.ReadAllText(_folder.At("content/teams.yml"));
        _folder.Write(
            "content/teams.yml",
            teams + "waive:\n  - { rule: REF001, until: 2026-12-31, reason: she starts in May }\n"
        );
        var silent = World;
        Assert.Equal(ExitCodes.Fine, silent.Run("validate --lang en"));
        Assert.Equal("3 documents: 0 errors, 0 warnings, 0 infos (1 waived)\n", silent.Out);
        var shown = World;
        Assert.Equal(ExitCodes.Fine, shown.Run("validate --lang en --show-waived"));
        Assert.Contains(
            "unknown person 'sam-hil' (waived until 2026-12-31: she starts in May)\n",
            shown.Out,
            StringComparison.Ordinal
        );
        var github = World;
        Assert.Equal(ExitCodes.Fine, github.Run("validate --format github --show-waived"));
        Assert.Empty(github.Out);
    }

    [Fact]
    public void WhatNoAnnotationShowsGoesIntoTheSummaryOfTheJob()
    {
        var people = string.Concat(
            Enumerable
                .Range(1, 15)
                .Select(number =>
                    $"  - {{ id: p{number}, name: P, team: nobody{number}, title: x, channels: {{ phone: \"+447700900001\" }} }}\n"
                )
        );
        _folder.Write(
            "content/people.yml",
            File.ReadAllText(_folder.At("content/people.yml")) + people
        );
        var world = World;
        world.Variables["GITHUB_STEP_SUMMARY"] = _folder.At("summary.md");
        Assert.Equal(ExitCodes.Findings, world.Run("validate --format github --rule REF001"));
        Assert.Equal(10, world.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var rows = File.ReadAllLines(_folder.At("summary.md"))
            .Count(line => line.Contains("REF001", StringComparison.Ordinal));
        Assert.Equal(7, rows);
    }
}
