using System.Text;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>--fix</c> and <c>--unsafe-fixes</c> on files.</summary>
public sealed class FixTests : IDisposable
{
    private readonly TemporaryFolder _folder = SmallHandbook.Create();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ANameIsGuessedOnlyWhenAskedFor()
    {
        var before = Read("content/teams.yml");
        var (code, _, error) = Validate("--fix");
        Assert.Equal(1, code);
        Assert.Equal("there was nothing to fix\n", error);
        Assert.Equal(before, Read("content/teams.yml"));
        var (after, output, told) = Validate("--unsafe-fixes");
        Assert.Equal(0, after);
        Assert.Equal("fixed content/teams.yml: change to 'sam-hill' (1 place)\n", told);
        Assert.Equal("3 documents: 0 errors, 0 warnings, 0 infos\n", output);
        Assert.Equal(
            before.Replace("sam-hil ", "sam-hill ", StringComparison.Ordinal),
            Read("content/teams.yml")
        );
        Assert.Equal("there was nothing to fix\n", Validate("--unsafe-fixes").Error);
    }

    [Fact]
    public void AKeyThenItsValueThenItsReference()
    {
        _folder.Write(
            "content/teams.yml",
            "teams:\n  - { id: shop, name: Shop, laed: \"sam-hil\" } # us\n"
        );
        Assert.Equal(0, Validate("--unsafe-fixes").Code);
        Assert.Equal(
            "teams:\n  - { id: shop, name: Shop, lead: \"sam-hill\" } # us\n",
            Read("content/teams.yml")
        );
    }

    [Fact]
    public void AnIdIsNeverRenamed()
    {
        _folder.Write(
            "content/teams.yml",
            "teams:\n  - { id: shopp, name: Shop, lead: sam-hill }\n"
        );
        Assert.Equal(0, Validate("--unsafe-fixes").Code);
        Assert.Contains("id: shopp", Read("content/teams.yml"), StringComparison.Ordinal);
        Assert.Contains("team: shopp", Read("content/people.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkAndItsAnchorAreMended()
    {
        _folder.Write(
            "content/guide/a.md",
            "# A\n\nSee [b](b-pgae.md) and [c](b-page.md#frist-part \"t\").\n"
        );
        _folder.Write("content/guide/b-page.md", "# B\n\n[a](a.md)\n\n## First part\n");
        Validate("--unsafe-fixes");
        Assert.Equal(
            "# A\n\nSee [b](b-page.md) and [c](b-page.md#first-part \"t\").\n",
            Read("content/guide/a.md")
        );
    }

    [Fact]
    public void MarkModeAndLinksOfAFileAreKept()
    {
        var text = "\uFEFFteams:\r\n  - { id: shop, name: Shop, lead: sam-hill }";
        var real = _folder.Write("content/real.yml", "");
        File.WriteAllText(real, text, new UTF8Encoding(false));
        File.Delete(_folder.At("content/teams.yml"));
        Directory.CreateDirectory(_folder.At("content/teams"));
        File.Move(real, _folder.At("content/teams/shop.yml"));
        File.CreateSymbolicLink(_folder.At("content/teams.yml"), "teams/shop.yml");
        File.SetUnixFileMode(
            _folder.At("content/teams/shop.yml"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite
        );
        var (_, _, error) = Validate("--fix");
        Assert.Equal(
            text + "\r\n",
            Encoding.UTF8.GetString(File.ReadAllBytes(_folder.At("content/teams/shop.yml")))
        );
        Assert.NotNull(new FileInfo(_folder.At("content/teams.yml")).LinkTarget);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(_folder.At("content/teams/shop.yml"))
        );
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(
            ["shop.yml"],
            Directory.GetFiles(_folder.At("content/teams")).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void OnlyWhatTheChangeTouchesIsEdited()
    {
        using var book = new GitHandbook();
        book.Write("content/guide/a.md", "# A");
        book.Commit("a");
        book.Write("content/guide/b.md", "# B");
        book.Validate("--fix --changed-since HEAD");
        Assert.Equal("# A", book.Read("content/guide/a.md"));
        Assert.Equal("# B\n", book.Read("content/guide/b.md"));
    }

    private string Read(string path) => File.ReadAllText(_folder.At(path));

    private (int Code, string Out, string Error) Validate(string options)
    {
        var world = new TestWorld { Folder = _folder.Path };
        var code = world.Run($"validate --lang en {options}");
        return (code, world.Out, world.Error);
    }
}
