using IncidentDocs.Cli;
using IncidentDocs.Core.Rules;
using IncidentDocs.Tests.Architecture;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary><c>rules</c> and <c>explain</c>.</summary>
public sealed class RuleCommandTests : IDisposable
{
    private readonly TestWorld _world = new();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void A_code_is_explained_in_the_language_of_the_terminal(string language)
    {
        Assert.Equal(ExitCodes.Fine, _world.Run($"explain inc002 --lang {language}"));
        Assert.Empty(_world.Error);
        Verified.Match(_world.Out, "txt", language);
    }

    [Fact]
    public void A_name_is_as_good_as_its_code()
    {
        _world.Run("explain INC002");
        var byCode = _world.Out;
        var other = new TestWorld();
        Assert.Equal(ExitCodes.Fine, other.Run("explain timeline-not-monotonic"));
        Assert.Equal(byCode, other.Out);
    }

    [Theory]
    [InlineData("INC021", "there is no code 'INC021'; did you mean 'INC001'?")]
    [InlineData("duplicate-ids", "there is no code 'duplicate-ids'; did you mean 'duplicate-id'?")]
    [InlineData("weather", "there is no code 'weather'; 'incidentdocs rules' lists them")]
    public void An_unknown_code_ends_with_two_and_the_nearest(string code, string message)
    {
        Assert.Equal(ExitCodes.CannotRun, _world.Run($"explain {code}"));
        Assert.Equal($"incidentdocs: {message}\n", _world.Error);
        Assert.Empty(_world.Out);
    }

    [Fact]
    public void Every_code_has_a_line()
    {
        Assert.Equal(ExitCodes.Fine, _world.Run("rules --lang ko"));
        var lines = _world.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(
            DescriptorCatalog.All.Select(one => one.Code),
            lines.Select(line => line[..6])
        );
        Assert.All(
            DescriptorCatalog.All.Zip(lines),
            pair => Assert.EndsWith(pair.First.What.Ko, pair.Second, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Pages_are_written_and_written_again()
    {
        var folder = _folder.At("reference/rules");
        Assert.Equal(ExitCodes.Fine, _world.Run($"rules --write {folder}"));
        Assert.Equal(ExitCodes.Fine, _world.Run($"rules --write {folder}"));
        Assert.Equal(2 * (DescriptorCatalog.All.Length + 1), Directory.GetFiles(folder).Length);
        Assert.Contains("## 왜 문제인가", Read("ACT001.md"), StringComparison.Ordinal);
        Assert.Contains("## Why it matters", Read("ACT001.en.md"), StringComparison.Ordinal);
        Assert.Empty(_world.Out);

        string Read(string name) => File.ReadAllText(Path.Combine(folder, name));
    }

    [Fact]
    public void Pages_are_in_the_languages_of_their_handbook()
    {
        _folder.Write(
            "content/handbook.yml",
            Repository
                .Read(LifeHandbook.Base + "handbook.yml")
                .Replace("locales: [ko]", "locales: [en, ko]", StringComparison.Ordinal)
        );
        var folder = _folder.At("content/reference/rules");
        Assert.Equal(ExitCodes.Fine, _world.Run($"rules --write {folder}"));
        Assert.Contains(
            "## Why it matters",
            File.ReadAllText(Path.Combine(folder, "ACT001.md")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "## 왜 문제인가",
            File.ReadAllText(Path.Combine(folder, "ACT001.ko.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_of_somebody_else_is_not_overwritten()
    {
        var own = _folder.Write("rules/index.md", "# Our own rules\n");
        Assert.Equal(ExitCodes.CannotRun, _world.Run($"rules --write {_folder.At("rules")}"));
        Assert.Equal("# Our own rules\n", File.ReadAllText(own));
        Assert.Single(Directory.GetFiles(_folder.At("rules")));
    }
}
