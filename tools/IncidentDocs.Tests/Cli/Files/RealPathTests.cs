using IncidentDocs.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Files;

public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealPathTests()
    {
        _folder.Write("a/b/file", "");
        File.CreateSymbolicLink(_folder.At("link"), "a/b");
        File.CreateSymbolicLink(_folder.At("a/back"), "../link/..");
        File.CreateSymbolicLink(_folder.At("one"), "other");
        File.CreateSymbolicLink(_folder.At("other"), "one");
    }

    [Theory]
    [InlineData("a/b/file", "a/b/file")]
    [InlineData("link/file", "a/b/file")]
    [InlineData("link/../b", "a/b")]
    [InlineData("a/back/b", "a/b")]
    [InlineData("./link//missing/./x", "a/b/missing/x")]
    [InlineData("missing/../link", "a/b")]
    public void LinksAndPartsAreFollowedInOrder(string path, string expected)
    {
        Assert.Equal(_folder.At(expected), RealPath.Of(_folder.At(path)));
    }

    [Fact]
    public void ACircleHasNoRealPath()
    {
        Assert.Null(RealPath.Of(_folder.At("one")));
        Assert.Null(RealPath.Of(_folder.At("one/x")));
    }

    [Theory]
    [InlineData("/a/b", "/a", true)]
    [InlineData("/a", "/a", true)]
    [InlineData("/ab", "/a", false)]
    [InlineData("/a", "/a/b", false)]
    [InlineData("/a", "/", true)]
    public void WithinMeansTheFolderItselfOrBelow(string path, string folder, bool expected)
    {
        Assert.Equal(expected, RealPath.IsWithin(path, folder));
    }

    public void Dispose() => _folder.Dispose();
}
