using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>validate --changed-since</c>: what a change touches and what it causes, and nothing else.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private const string Second = """
          - id: jo-lake
            name: Jo Lake
            team: shop
            title: Developer
            channels: { phone: "+447700900002" }

        """;

    private readonly GitHandbook _book = new();

    public void Dispose() => _book.Dispose();

    [Fact]
    public void NothingChangedNothingFound()
    {
        Assert.Equal(0, _book.Validate("--changed-since HEAD").Code);
    }

    [Fact]
    public void OldFindingsOfOtherDocumentsAreCountedOnly()
    {
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: nobody");
        _book.Commit("broken");
        _book.Edit("content/people.yml", "Developer", "Engineer");
        var (code, output, _) = _book.Validate("--changed-since HEAD");
        Assert.Equal(0, code);
        Assert.Equal("3 documents: 0 errors, 0 warnings, 0 infos (1 not of this change)\n", output);
        Assert.Equal(1, _book.Validate("--changed-since HEAD~1").Code);
        Assert.Equal(1, _book.Validate("").Code);
    }

    /// <summary>What is wrong with a schema that nobody touched was wrong before.</summary>
    [Fact]
    public void OldFindingsOfTheHandbooksOwnSchemasAreCountedOnly()
    {
        _book.Write("schemas/person.schema.json", "{ \"type\": 3 }\n");
        _book.Write("schemas/runbook.schema.json", "{\n");
        _book.Commit("broken schemas");
        Assert.Equal(1, _book.Validate("").Code);
        _book.Edit("content/people.yml", "Developer", "Engineer");
        var (code, output, _) = _book.Validate("--changed-since HEAD");
        Assert.Equal("", string.Concat(output.Split('\n').Where(Tells)));
        Assert.Equal(0, code);
        _book.Write("schemas/runbook.schema.json", "{ \"type\": 4 }\n");
        Assert.Equal(1, _book.Validate("--changed-since HEAD").Code);

        static bool Tells(string line) => line.Contains("error[", StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAChangeBreaksElsewhereIsFound()
    {
        _book.Write("content/people.yml", _book.Read("content/people.yml") + Second);
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: jo-lake");
        _book.Commit("two people");
        _book.Edit("content/people.yml", Second, "");
        var (code, output, _) = _book.Validate("--changed-since HEAD");
        Assert.Equal(1, code);
        Assert.Contains(
            "content/teams.yml:2:35 error[REF001 unknown-reference] unknown person 'jo-lake'",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AnOldFindingOfATouchedDocumentIsFoundWhereverItMovedTo()
    {
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: nobody");
        _book.Commit("broken");
        _book.Write("content/teams.yml", "# the teams\n" + _book.Read("content/teams.yml"));
        Assert.Contains(
            "content/teams.yml:3:35 error[REF001",
            _book.Validate("--changed-since HEAD").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AChangeBeginsWhereItsBranchDoes()
    {
        _book.Branch("topic");
        _book.Branch("base");
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: nobody");
        _book.Commit("broken on base");
        _book.Branch("topic");
        _book.Edit("content/people.yml", "Developer", "Engineer");
        _book.Commit("fine on topic");
        var (code, output, _) = _book.Validate("--changed-since base");
        Assert.Equal(0, code);
        Assert.Equal("3 documents: 0 errors, 0 warnings, 0 infos\n", output);
    }

    [Fact]
    public void ATagNamesItsCommit()
    {
        _book.Tag("v1");
        _book.Write("content/guide/new.md", "# New\n\n[lost](nowhere.md)\n");
        var (code, output, _) = _book.Validate("--changed-since v1");
        Assert.Equal(1, code);
        Assert.Contains("REF003", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherLineEndsAreNoChange()
    {
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: nobody");
        _book.Commit("broken");
        _book.Edit("content/teams.yml", "\n", "\r\n");
        Assert.Equal(0, _book.Validate("--changed-since HEAD").Code);
    }

    [Fact]
    public void AHandbookThatWasNotThereIsNewAsAWhole()
    {
        _book.Edit("content/teams.yml", "lead: sam-hill", "lead: nobody");
        var copy = Path.Combine(_book.Root, "../copy");
        Directory.CreateDirectory(Path.Combine(copy, "content"));
        foreach (var file in Directory.GetFiles(_book.At("content")))
        {
            File.Copy(file, Path.Combine(copy, "content", Path.GetFileName(file)));
        }
        var world = new TestWorld { Folder = copy };
        Assert.Equal(1, world.Run("validate --changed-since HEAD"));
    }

    [Fact]
    public void LinksOfACommitAreFollowedAsThoseOfAFolder()
    {
        _book.Write("content/guide/a.md", "# A\n\n[lost](nowhere.md)\n");
        File.CreateSymbolicLink(_book.At("content/guide/b.md"), "a.md");
        File.CreateSymbolicLink(_book.At("content/guide/out.md"), "../../../../etc/passwd");
        _book.Commit("links");
        _book.Edit("content/people.yml", "Developer", "Engineer");
        var (code, output, _) = _book.Validate("--changed-since HEAD");
        Assert.Equal(0, code);
        Assert.Matches("^4 documents|^5 documents", output);
        Assert.Equal(1, _book.Validate("").Code);
    }

    /// <summary>Time alone never fails a check; but who touches a document whose waiver has run out can be asked to see to it.</summary>
    [Fact]
    public void WhatTimeBroughtMayBeAnErrorInWhatIsTouched()
    {
        _book.Write(
            "content/handbook.yml",
            _book.Read("content/handbook.yml") + "rules: { PUB004: error }\n"
        );
        _book.Write(
            "content/teams.yml",
            _book.Read("content/teams.yml")
                + "waive:\n  - { rule: REF004, until: 2026-01-31, reason: soon }\n"
        );
        _book.Commit("a waiver that has run out");
        Assert.Contains("warning[PUB004", _book.Validate("").Out, StringComparison.Ordinal);
        Assert.Equal(0, _book.Validate("--changed-since HEAD").Code);
        _book.Edit("content/teams.yml", "name: Shop", "name: The shop");
        var (code, output, _) = _book.Validate("--changed-since HEAD");
        Assert.Contains("error[PUB004", output, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    [Fact]
    public void WhereThereIsNoSuchCommitTheCallEndsWithTwo()
    {
        var (code, _, error) = _book.Validate("--changed-since origin/main");
        Assert.Equal(2, code);
        Assert.Equal(
            "incidentdocs: git knows no commit 'origin/main'; in a shallow clone it must be fetched first\n",
            error
        );
        using var folder = SmallHandbook.Create();
        var world = new TestWorld { Folder = folder.Path };
        Assert.Equal(2, world.Run("validate --changed-since HEAD"));
        Assert.StartsWith(
            "incidentdocs: not in a git repository",
            world.Error,
            StringComparison.Ordinal
        );
    }
}
