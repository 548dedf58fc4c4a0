using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

public sealed class LimitsTests
{
    [Fact]
    public void A_page_may_have_many_rows()
    {
        var rows = Enumerable.Range(0, 25_000).ToArray();
        var text = PageOf.Text(
            "{{ for a in page.rows }}{{ for b in page.inner }}{{ b }}{{ end }}{{ a }};{{ end }}",
            new TableModel(("rows", rows), ("inner", new[] { "x", "y" }))
        );
        Assert.Equal(25_000, text.Count(c => c == ';'));
        Assert.EndsWith("xy24999;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_many_megabytes_is_not_cut()
    {
        var line = new string('가', 1_000);
        var rows = Enumerable.Repeat(line, 4_000).ToArray();
        var text = PageOf.Text(
            "{{ for a in page.rows }}{{ a }}{{ end }}",
            new TableModel(("rows", rows))
        );
        Assert.Equal(4_000_000, text.Length);
        Assert.DoesNotContain("…", text, StringComparison.Ordinal);
        Assert.Equal('가', text[^1]);
    }

    [Fact]
    public void One_value_of_many_megabytes_is_not_cut()
    {
        var value = new string('a', 3_000_000);
        Assert.Equal(3_000_000, PageOf.Text("{{ page.v }}", new TableModel(("v", value))).Length);
        Assert.Equal(
            3_000_001,
            PageOf.Text("{{ page.v + 'b' }}", new TableModel(("v", value))).Length
        );
    }

    [Fact]
    public void A_context_that_has_written_gigabytes_still_writes_whole_pages()
    {
        var renderer = PageOf.Renderer(("pages/page.html", "{{ page.v }}"));
        var model = new TableModel(("v", new RawHtml(new string('a', 1 << 20))));
        for (var round = 0; round < 200; round++)
        {
            Assert.Equal(1 << 20, PageOf.Text(renderer, model).Length);
        }
    }

    [Fact]
    public void Pages_rendered_side_by_side_are_the_pages_rendered_one_by_one()
    {
        var models = Enumerable
            .Range(0, 400)
            .Select(n => new TableModel(("n", n), ("rows", Enumerable.Range(n, n % 50).ToArray())))
            .ToArray();
        var renderer = PageOf.Renderer(
            (
                "pages/page.html",
                "{{ x = page.n }}{{ for r in page.rows }}{{ include 'row' r }}{{ x }},{{ end }}"
            ),
            ("partials/row.html", "{{ y = it + 1 }}{{ y }}:")
        );
        var alone = models.Select(model => PageOf.Text(renderer, model)).ToArray();
        var together = new string[models.Length];
        Parallel.For(0, models.Length, n => together[n] = PageOf.Text(renderer, models[n]));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void What_a_page_assigns_is_forgotten_with_it()
    {
        var renderer = PageOf.Renderer(("pages/page.html", "{{ if page.set; x = 1; end }}{{ x }}"));
        Assert.Equal("1", PageOf.Text(renderer, new TableModel(("set", true))));
        Assert.Throws<TemplateFailedException>(() =>
            PageOf.Text(renderer, new TableModel(("set", false)))
        );
    }
}
