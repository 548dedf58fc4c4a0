using System.Text;
using System.Text.Json;
using IncidentDocs.Tests.Cli.Files;
using Xunit;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A handbook's own <c>templates/</c>: a file of the same name wins, and what is wrong with one is a finding at its place.</summary>
public sealed class OverrideTests : IDisposable
{
    private readonly TemporaryFolder _folder = SmallHandbook.Create();

    public OverrideTests()
    {
        _folder.Write(
            "content/teams.yml",
            "teams:\n  - { id: shop, name: Shop, lead: sam-hill }\n"
        );
    }

    [Fact]
    public void EveryKindOfFileIsReplacedByOneOfTheSameName()
    {
        _folder.Write("templates/layouts/base.html", "<html>{{ content }}<hr>ours</html>\n");
        _folder.Write(
            "templates/pages/not-found.html",
            "<p>gone {{ for way in page.ways }}{{ include \"note\" way }}{{ end }}</p>"
        );
        _folder.Write("templates/partials/note.html", "<i>{{ it.text }}</i>");
        _folder.Write("templates/partials/list.html", "<ul class=\"ours\"></ul>");
        _folder.Write("templates/styles/00-tokens.css", ":root { --ours: 1 }\n");
        _folder.Write("templates/styles/99-ours.css", ".ours { color: red }\n");
        _folder.Write("templates/assets/copy.js", "// ours\n");
        _folder.Write("templates/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        _folder.Write("templates/i18n/en.yml", "frame:\n  skip: Jump\n");
        _folder.Write("templates/pages/people.html", "{{ t.frame.skip }} {{ t.frame.menu }}");
        var world = new TestWorld { Folder = _folder.Path };
        Assert.True(world.Run("build") == 0, world.Out + world.Error);
        Assert.Contains("<hr>ours", Site("index.html"), StringComparison.Ordinal);
        Assert.Contains("Jump Menu", Site("people/index.html"), StringComparison.Ordinal);
        Assert.Contains("gone <i>", Site("404.html"), StringComparison.Ordinal);
        Assert.Equal("// ours\n", Site("assets/copy.js"));
        Assert.StartsWith("<svg", Site("assets/logo.svg"), StringComparison.Ordinal);
        var sheet = Site("assets/site.css");
        Assert.StartsWith(":root { --ours: 1 }", sheet, StringComparison.Ordinal);
        Assert.Contains(".ours { color: red }", sheet, StringComparison.Ordinal);
        Assert.Contains(".skip", sheet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages/people.html", "<p>\n{{ if page }\n", 2)]
    [InlineData("pages/people.html", "<p>\n{{ for x in }}{{ end }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ nothing }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ page.nothing }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ date.now }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ include 'nothing' }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ while true }}{{ end }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ t.frame.nothing }}\n", 2)]
    [InlineData("pages/people.html", "<p>\n  {{ page.rows.x = 1 }}\n", 2)]
    [InlineData("partials/breadcrumb.html", "\n\n{{ include 'breadcrumb' it }}\n", 3)]
    [InlineData("layouts/base.html", "\n{{ content }}\n{{ content 1 }}\n", 3)]
    [InlineData("i18n/en.yml", "frame:\n  skp: Jump\n", 2)]
    [InlineData("i18n/en.yml", "frame:\n  skip: [\n", 2)]
    [InlineData("i18n/en.yml", "- frame\n", 1)]
    [InlineData("pages/peple.html", "<p>\n", 1)]
    [InlineData("partials/badg.html", "<p>\n", 1)]
    [InlineData("i18n/eng.yml", "frame:\n  skip: Jump\n", 1)]
    public void WhatIsWrongIsAFindingAtItsPlaceAndNothingIsPublished(
        string path,
        string text,
        int line
    )
    {
        _folder.Write("templates/" + path, text);
        var found = Findings();
        Assert.Contains(
            found,
            one =>
                one.GetProperty("path").GetString() == "templates/" + path
                && one.GetProperty("line").GetInt32() == line
                && one.GetProperty("column").GetInt32() > 0
                && one.GetProperty("level").GetString() == "error"
        );
        Assert.Equal(1, new TestWorld { Folder = _folder.Path }.Run("build"));
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Theory]
    [InlineData("pages/peple.html", "people.html")]
    [InlineData("partials/badg.html", "badge.html")]
    [InlineData("i18n/eng.yml", "en.yml")]
    public void AMisspeltNameIsToldWithTheNearest(string path, string near)
    {
        _folder.Write("templates/" + path, "x: {}\n");
        Assert.Contains(
            Findings(),
            one => one.GetProperty("help").GetString()!.Contains(near, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void BytesThatAreNoTextAreFoundWhereTheyBegin()
    {
        _folder.Write("templates/pages/people.html", "");
        File.WriteAllBytes(
            _folder.At("templates/pages/people.html"),
            [.. "<p>\n한글 "u8, 0xC3, 0x28, .. "</p>"u8]
        );
        var found = Findings().Single(one => one.GetProperty("code").GetString() is "DOC009");
        Assert.Equal(
            (2, 4),
            (found.GetProperty("line").GetInt32(), found.GetProperty("column").GetInt32())
        );
    }

    [Fact]
    public void AFileThatIsTooLargeIsAFinding()
    {
        _folder.Write("templates/pages/people.html", new string('x', (1 << 20) + 1));
        Assert.Contains(Findings(), one => one.GetProperty("code").GetString() is "DOC009");
        File.Delete(_folder.At("templates/pages/people.html"));
        _folder.Write("templates/i18n/en.yml", $"frame:\n  skip: \"{new string('x', 1 << 20)}\"\n");
        Assert.Contains(
            Findings(),
            one => one.GetProperty("path").GetString() is "templates/i18n/en.yml"
        );
    }

    public void Dispose() => _folder.Dispose();

    private List<JsonElement> Findings()
    {
        var world = new TestWorld { Folder = _folder.Path };
        world.Run("validate --format json");
        return
        [
            .. JsonDocument
                .Parse(world.Out)
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray(),
        ];
    }

    private string Site(string path) => File.ReadAllText(_folder.At("site/" + path), Encoding.UTF8);
}
