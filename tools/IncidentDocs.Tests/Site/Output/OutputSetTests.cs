using IncidentDocs.Site.Output;
using Xunit;

namespace IncidentDocs.Tests.Site.Output;

public sealed class OutputSetTests
{
    [Fact]
    public void FilesAreInOrdinalOrderWhateverTheOrderTheyCameIn()
    {
        var set = OutputSet.Of([File("b.html"), File("a/z.html"), File("a.html"), File("가.html")]);
        Assert.Equal(
            ["a.html", "a/z.html", "b.html", "가.html"],
            set.Files.Select(file => file.Path)
        );
    }

    [Theory]
    [InlineData("a.html", "a.html")]
    [InlineData("a.html", "A.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("A", "a/b/c.html")]
    public void PathsThatMeetAreRefused(string one, string other)
    {
        Assert.Throws<ArgumentException>(() => OutputSet.Of([File(one), File(other)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a\\b")]
    [InlineData("c:a")]
    [InlineData("a?b")]
    [InlineData("nul.html")]
    [InlineData("a/COM1.txt")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("a\nb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\uFFFDb")]
    [InlineData(".incidentdocs-manifest.json")]
    public void PathsThatAreNotPortableAreRefused(string path)
    {
        Assert.NotNull(OutputPath.Fault(path));
        Assert.Throws<ArgumentException>(() => OutputSet.Of([File(path)]));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(".nojekyll")]
    [InlineData("장애/커넥션 풀.html")]
    [InlineData("console.html")]
    [InlineData("com/lpt.html")]
    [InlineData("a..b/c")]
    public void OrdinaryPathsAreTaken(string path)
    {
        Assert.Null(OutputPath.Fault(path));
    }

    [Fact]
    public void LongNamesAreMeasuredInBytes()
    {
        Assert.Null(OutputPath.Fault(new string('가', 85)));
        Assert.NotNull(OutputPath.Fault(new string('가', 86)));
    }

    private static OutputFile File(string path) => OutputFile.OfText(path, () => path);
}
