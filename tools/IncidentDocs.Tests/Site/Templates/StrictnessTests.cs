using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

public sealed class StrictnessTests
{
    [Theory]
    [InlineData("{{ nothing }}", "there is no variable or function 'nothing'")]
    [InlineData(
        "{{ page.tittle }}",
        "'TableModel' has no member 'tittle' (title, none, list, count)"
    )]
    [InlineData("{{ page.title.length }}", "'text' has no member 'length'")]
    [InlineData("{{ page.list.first }}", "'list' has no member 'first'")]
    [InlineData("{{ page.list }}", "a list or an object can't be written as text")]
    [InlineData("{{ page }}", "a list or an object can't be written as text")]
    [InlineData("{{ 'a' + page.list }}", "a list or an object can't be written as text")]
    [InlineData("{{ if page.count }}x{{ end }}", "a number is no condition; compare it")]
    [InlineData("{{ include 'absent' }}", "there is no 'partials/absent.html'")]
    [InlineData("{{ include 1 }}", "include needs the name of a partial")]
    [InlineData("{{ date.now }}", "there is no variable or function 'date'")]
    [InlineData("{{ object.eval '1' }}", "there is no variable or function 'object'")]
    [InlineData("{{ math.uuid }}", "there is no variable or function 'math'")]
    [InlineData("{{ include_join ['a'] ',' }}", "there is no variable or function 'include_join'")]
    [InlineData("{{ t.group.missing }}", "'WordGroup' has no member 'missing' (count, word)")]
    public void What_is_not_there_is_a_finding(string template, string message)
    {
        var finding = PageOf.Fault("first line\n  " + template, Model());
        Assert.Equal("DOC009", finding.Descriptor.Code);
        Assert.Equal(message, finding.Message.En);
        Assert.Equal("templates/pages/page.html", finding.Location.Path);
        Assert.Equal(2, finding.Location.Start.Line);
        Assert.InRange(finding.Location.Start.Column, 5, 5 + template.Length);
    }

    [Theory]
    [InlineData("{{ page.none.title }}")]
    [InlineData("{{ page.list[7] }}")]
    [InlineData("{{ page.title = 'x' }}")]
    [InlineData("{{ frame = 1 }}")]
    [InlineData("{{ with page; title; end }}")]
    [InlineData("{{ content 'x' }}")]
    [InlineData("{{ page.title | page.title }}")]
    public void What_can_not_be_done_is_a_finding(string template) =>
        Assert.Equal("DOC009", PageOf.Fault(template, Model()).Descriptor.Code);

    [Fact]
    public void A_fault_in_a_partial_names_the_partial()
    {
        var finding = PageOf.Fault(
            "{{ for x in page.list }}{{ include 'part' page }}{{ end }}",
            Model(),
            ("partials/part.html", "<b>\n\n{{ it.tittle }}</b>")
        );
        Assert.Equal("templates/partials/part.html", finding.Location.Path);
        Assert.Equal(new(3, 7), finding.Location.Start);
    }

    [Fact]
    public void A_template_that_includes_itself_ends_as_a_finding() =>
        Assert.Equal(
            "DOC009",
            PageOf
                .Fault("{{ include 'a' }}", Model(), ("partials/a.html", "{{ include 'a' }}"))
                .Descriptor.Code
        );

    [Fact]
    public void A_template_that_never_ends_ends_as_a_finding() =>
        Assert.Equal("DOC009", PageOf.Fault("{{ while true }}{{ end }}", Model()).Descriptor.Code);

    [Fact]
    public void A_template_that_does_not_parse_is_a_finding_and_the_built_in_one_stands_in()
    {
        var set = TemplateSet.Parse(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["pages/page.html"] = "built-in",
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["pages/page.html"] = "<p>\n{{ if page.title }}\nnever closed",
            }
        );
        var finding = Assert.Single(set.Diagnostics);
        Assert.Equal("DOC009", finding.Descriptor.Code);
        Assert.Equal("templates/pages/page.html", finding.Location.Path);
        Assert.InRange(finding.Location.Start.Line, 2, 3);
        Assert.True(set.Find("pages/page.html")!.IsBuiltIn);
    }

    [Fact]
    public void A_fault_in_a_built_in_template_is_our_own_bug()
    {
        var set = TemplateSet.Parse(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["layouts/base.html"] = "{{ content }}",
                ["pages/page.html"] = "{{ nothing }}",
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
        );
        var renderer = new SiteRenderer(set, PageOf.Renderer().Words);
        Assert.Throws<InvalidOperationException>(() => PageOf.Text(renderer));
    }

    [Fact]
    public void A_renderer_works_on_after_a_fault()
    {
        var renderer = PageOf.Renderer(("pages/page.html", "{{ page.title }}"));
        Assert.Throws<TemplateFailedException>(() => PageOf.Text(renderer, new TableModel()));
        Assert.Equal("a title", PageOf.Text(renderer, Model()));
    }

    [Fact]
    public void Nothing_but_the_listed_functions_is_there() =>
        Assert.Equal(
            BuiltIns.Names.Order(StringComparer.Ordinal),
            BuiltIns.Create().GetMembers().Order(StringComparer.Ordinal)
        );

    private static TableModel Model() =>
        new(("title", "a title"), ("none", null), ("list", new[] { 1, 2 }), ("count", 0));
}
