using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Parsing;

/// <summary>A Markdown file's front matter and body share one file, one text and its lines.</summary>
public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void LinesAreThoseOfTheFile(string lineEnd)
    {
        var document = Parse.Markdown(
            "---\nid: a\nsteps:\n  - run: |\n      echo\n---  \n## 요약\n본문\n".ReplaceLineEndings(
                lineEnd
            )
        );

        var root = Assert.IsType<MappingNode>(document.Root);
        var id = document.Source.At(root["id"]!.Span);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(new LinePosition(2, 5), id.Start);
        Assert.Equal(new LinePosition(7, 1), document.Source.At(document.Body!.Value).Start);
        Assert.Equal(
            "## 요약\n본문\n",
            document.Source.Slice(document.Body!.Value).ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("# 제목\n")]
    [InlineData("")]
    [InlineData("\n---\na: 1\n---\n")]
    [InlineData("----\na: 1\n---\n")]
    [InlineData("--- a\n---\n")]
    public void WithoutFrontMatterAllIsBody(string text)
    {
        var document = Parse.Markdown(text);

        Assert.Null(document.Root);
        Assert.False(document.IsBroken);
        Assert.Equal(new TextSpan(0, text.Length), document.Body);
    }

    [Theory]
    [InlineData("---\n---\n본문", 4)]
    [InlineData("---\n# x\n---\n", 4)]
    [InlineData("---\r\n---", 5)]
    public void EmptyFrontMatterIsANullWhereItWouldStand(string text, int place)
    {
        var document = Parse.Markdown(text);

        var root = Assert.IsType<ScalarNode>(document.Root);
        Assert.Equal(ScalarKind.Null, root.Kind);
        Assert.Equal(new TextSpan(place, 0), root.Span);
        Assert.Empty(document.Diagnostics);
    }

    [Theory]
    [InlineData("---\na: 1\n")]
    [InlineData("---")]
    [InlineData("---\na: |\n  ---\n")]
    [InlineData("---\n[\n----\n")]
    public void FrontMatterThatNeverEndsIsOneFinding(string text)
    {
        var document = Parse.Markdown(text);

        Assert.Equal(["1:1-1:4 DOC001 front matter is never closed"], Parse.Findings(document));
        Assert.Null(document.Root);
        Assert.Equal(new TextSpan(text.Length, 0), document.Body);
    }

    [Fact]
    public void AFaultInFrontMatterKeepsTheBodyAndItsLine()
    {
        var document = Parse.Markdown("---\na: 1\nb: [\n---\n본문");

        Assert.Equal(["3:5-3:5 DOC001 a value was expected here"], Parse.Findings(document));
        Assert.Equal("본문", document.Source.Slice(document.Body!.Value));
    }

    [Fact]
    public void ADocumentMarkInFrontMatterEndsItsYaml()
    {
        var document = Parse.Markdown("---\na: 1\n...\n---\n본문\n");

        Assert.Empty(document.Diagnostics);
        Assert.Equal("본문\n", document.Source.Slice(document.Body!.Value));
    }
}
