using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reference;

/// <summary>Which lines of a file stand in an example.</summary>
public sealed class ExcerptCutterTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "")]
    [InlineData("a\nx\nc", "a\nb\nc", "2")]
    [InlineData("a\nb\nnew\nc", "a\nb\nc", "3")]
    [InlineData("a\nc", "a\nb\nc", "")]
    [InlineData("x\na\nb", "a\nb", "1")]
    [InlineData("x\ny", "", "1 2")]
    [InlineData("b\na", "a\nb", "2")]
    public void Lines_that_another_text_lacks_are_changed(
        string text,
        string other,
        string lines
    ) => Assert.Equal(lines, string.Join(' ', LineChanges.Of(text.Split('\n'), other.Split('\n'))));

    [Fact]
    public void A_line_stands_with_its_neighbours_under_its_keys()
    {
        const string text =
            "one: 1\ntwo: 2\nthree: 3\nlist:\n  - id: a\n    x: 1\n  - id: b\n    p: 1\n    q: 2\n    r: 3\n    s: 4\nfour: 4\nfive: 5\n";
        Assert.Equal(
            ["# …", "list:", "  # …", "  - id: b", "    p: 1", "    q: 2", "    r: 3", "# …"],
            Cut("content/a.yml", text, 9).Lines.ToArray()
        );
    }

    [Fact]
    public void A_gap_of_one_line_is_filled() =>
        Assert.Equal(
            ["a: 1", "b: 2", "c: 3", "d: 4", "e: 5"],
            Cut("content/a.yml", "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n", 1, 5).Lines.ToArray()
        );

    [Theory]
    [InlineData("content/a.md", "---\nid: a\n---\nText\n", 2, "yaml")]
    [InlineData("content/a.md", "---\nid: a\n---\nText\n", 4, "markdown")]
    [InlineData("content/a.md", "Text\n", 1, "markdown")]
    [InlineData("content/a.yml", "id: a\n", 1, "yaml")]
    [InlineData("schemas/a.json", "{}\n", 1, "json")]
    [InlineData("templates/a.html", "<p>\n", 1, "html")]
    public void The_language_is_that_of_the_lines(
        string path,
        string text,
        int line,
        string language
    ) => Assert.Equal(language, Cut(path, text, line).Language);

    [Fact]
    public void A_line_beyond_the_end_is_the_last_one() =>
        Assert.Equal(["a: 1", "b: 2"], Cut("content/a.yml", "a: 1\nb: 2\n", 9).Lines.ToArray());

    [Fact]
    public void A_long_line_is_cut() =>
        Assert.EndsWith(
            " …",
            Cut("content/a.yml", new string('x', 400), 1).Lines[0],
            StringComparison.Ordinal
        );

    private static Excerpt Cut(string path, string text, params int[] lines) =>
        ExcerptCutter.Cut(new SourceText(path, text), lines);
}
