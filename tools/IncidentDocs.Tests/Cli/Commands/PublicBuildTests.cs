using IncidentDocs.Tests.Cli.Files;
using IncidentDocs.Tests.Rules;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A public copy with an internal value in it is not published, whatever the call says.</summary>
public sealed class PublicBuildTests
{
    private const string Cases = "PUB003-internal-leak";

    [Theory]
    [InlineData("")]
    [InlineData(" --keep-going")]
    public void A_leak_in_a_template_publishes_nothing(string more)
    {
        using var folder = Handbook("bad");
        var world = World(folder);
        Assert.Equal(
            1,
            world.Run($"build {folder.Path} -o {folder.At("out")} --audience public{more}")
        );
        Assert.Contains(
            "content/people.yml:11:24 error[PUB003",
            world.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("incidents/index.html", world.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Theory]
    [InlineData("bad", "internal")]
    [InlineData("good", "public")]
    public void A_copy_without_a_leak_is_published(string name, string audience)
    {
        using var folder = Handbook(name);
        var world = World(folder);
        world.Run($"build {folder.Path} -o {folder.At("out")} --audience {audience}");
        Assert.DoesNotContain("PUB003", world.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("out/index.html")));
    }

    private static TestWorld World(TemporaryFolder folder) =>
        new() { Folder = folder.Path, Now = FixtureFiles.Library.Base.AsOf };

    private static TemporaryFolder Handbook(string name)
    {
        var folder = new TemporaryFolder();
        var found = FixtureFiles.Library.Cases.Single(one =>
            one.Folder == Cases && one.Name == name
        );
        foreach (var (path, bytes) in found.Files)
        {
            var file = folder.At(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
        return folder;
    }
}
