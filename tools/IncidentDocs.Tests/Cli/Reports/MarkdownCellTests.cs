using IncidentDocs.Cli.Reports;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reports;

/// <summary>Text of a handbook in Markdown: a colon that ends a word stands as it is, every other one could mean something.</summary>
public sealed class MarkdownCellTests
{
    [Theory]
    [InlineData("status: open", "status: open")]
    [InlineData("상태: 열림", "상태: 열림")]
    [InlineData("(it): that:", "(it): that:")]
    [InlineData("at 10:20", "at 10&#58;20")]
    [InlineData("https://example.com", "https&#58;//example.com")]
    [InlineData("javascript:alert(1)", "javascript&#58;alert(1)")]
    [InlineData(":x: and :+1:", "&#58;x&#58; and &#58;&#43;1&#58;")]
    public void AColonThatEndsAWordMeansNothing(string text, string cell) =>
        Assert.Equal(cell, MarkdownCell.Of(text));
}
