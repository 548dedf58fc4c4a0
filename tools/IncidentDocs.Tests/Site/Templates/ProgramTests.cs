using IncidentDocs.Benchmarks.Generation;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Templates.Programs;
using IncidentDocs.Tests.Site.Model;
using IncidentDocs.Tests.Site.Views;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

/// <summary>A program writes the bytes that the template engine writes, and every template of ours is one.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("")]
    [InlineData("tools/IncidentDocs.Tests/Fixtures/Sites/harbor")]
    public void Pages_of_a_handbook_are_the_same_by_program_and_by_engine(string folder) =>
        AreTheSame(HandbookSite.Read(folder));

    [Fact]
    public void Pages_of_a_generated_handbook_are_the_same_by_program_and_by_engine() =>
        AreTheSame(
            new SourceSet([
                .. HandbookGenerator
                    .Generate(100, 1)
                    .Select(file => BuiltIn.File(file.Path, file.Text))
                    .OrderBy(file => file.Path, StringComparer.Ordinal),
            ])
        );

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Every_built_in_template_is_a_program(Language language)
    {
        var set = TemplateSet.Parse(BuiltIn.Texts(), None());
        var programs = ProgramSet.Of(set, SiteTemplates.Load(language, []).Renderer.Words);

        Assert.Empty(set.Paths.Where(path => programs.Find(path) is null));
    }

    [Theory]
    [InlineData(
        "a\n  {{~ for x in page.list }} {{ x }}{{ for.index }}{{ if !for.last }},{{ end }}{{ end -}}\n b"
    )]
    [InlineData(
        "{{ for x in page.list }}{{ for y in page.list }}{{ x }}{{ y }}{{ for.first }}{{ end }}{{ for.index }}{{ end }}"
    )]
    [InlineData("{{ for x in page.none }}x{{ end }}{{ page.none }}")]
    [InlineData("{{ if page.none || page.title }}{{ page.title }}{{ else }}no{{ end }}")]
    [InlineData(
        "{{ if page.none && page.title }}1{{ else if page.title == 'a title' }}2{{ else }}3{{ end }}"
    )]
    [InlineData("{{ if page.title != 'x' }}{{ page.list.size }} {{ page.title.size }}{{ end }}")]
    [InlineData("{{ page.count + 1 }} {{ page.count - 0.5 }} {{ 1.5 + 2 }} {{ 3 - 1 }}")]
    [InlineData("{{ page.list[1] }}{{ (page.list[0]) }}{{ '<&>' }}{{ true }}")]
    [InlineData(
        "{{ case page.title }}{{ when 'x', 'a title' }}A{{ when 'y' }}B{{ else }}C{{ end }}"
    )]
    [InlineData("{{ case page.none }}{{ when 'x' }}A{{ else }}C{{ end }}")]
    [InlineData("{{ case page.title }}{{ when 'x' }}A{{ end }}.")]
    [InlineData("{{ fill t.group.count 7 }} {{ fill t.group.count '<b>' }} {{ t.group.word }}")]
    [InlineData("{{ include 'part' page.title }}{{ include 'part' }}")]
    [InlineData("{{ for x in page.list }}{{ include 'part' x }}{{ x }}{{ end }}")]
    public void Forms_are_the_same_by_program_and_by_engine(string template)
    {
        var renderer = Renderer(template);

        Assert.True(IsProgram(template));
        Assert.Equal(PageOf.Text(renderer.ByEngine(), Model()), PageOf.Text(renderer, Model()));
    }

    [Theory]
    [InlineData("{{ nothing }}")]
    [InlineData("{{ it }}")]
    [InlineData("{{ for.index }}")]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ for page in page.list }}{{ end }}")]
    [InlineData("{{ for x in page.list limit: 1 }}{{ end }}")]
    [InlineData("{{ for x in page.list }}{{ break }}{{ end }}")]
    [InlineData("{{ page.title | fill 'x' }}")]
    [InlineData("{{ include page.title }}")]
    [InlineData("{{ include 'absent' }}")]
    [InlineData("{{ t.group.absent }}")]
    [InlineData("{{ page.count > 1 }}")]
    [InlineData("{{ capture x }}{{ end }}")]
    [InlineData("{%{ {{ page }} }%}")]
    public void Leaves_to_the_engine(string template) => Assert.False(IsProgram(template));

    [Fact]
    public void A_template_of_a_handbook_and_what_includes_it_are_left_to_the_engine()
    {
        var set = TemplateSet.Parse(
            Texts("{{ include 'part' 1 }}"),
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["partials/part.html"] = "own",
            }
        );
        var programs = ProgramSet.Of(set, PageOf.Renderer().Words);

        Assert.NotNull(programs.Find("layouts/base.html"));
        Assert.Null(programs.Find("partials/part.html"));
        Assert.Null(programs.Find("pages/page.html"));
        Assert.Equal("own", PageOf.Text(new SiteRenderer(set, PageOf.Renderer().Words), Model()));
    }

    private static void AreTheSame(SourceSet sources)
    {
        var facts = HandbookSite.Facts(sources);
        var templates = SiteTemplates.Load(Language.Korean, []);
        var options = new SiteOptions(Language.Korean);
        var byProgram = SiteModelBuilder.Build(facts, sources, templates, options);
        var byEngine = SiteModelBuilder.Build(
            facts,
            sources,
            templates with
            {
                Renderer = templates.Renderer.ByEngine(),
            },
            options
        );

        Assert.Equal(HandbookSite.Render(byEngine), HandbookSite.Render(byProgram));
    }

    private static bool IsProgram(string template) =>
        ProgramSet
            .Of(TemplateSet.Parse(Texts(template), None()), PageOf.Renderer().Words)
            .Find("pages/page.html")
            is not null;

    private static SiteRenderer Renderer(string template) =>
        new(TemplateSet.Parse(Texts(template), None()), PageOf.Renderer().Words);

    private static Dictionary<string, string> None() => new(StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(string template) =>
        new(StringComparer.Ordinal)
        {
            ["layouts/base.html"] = "{{ content }}",
            ["pages/page.html"] = template,
            ["partials/part.html"] =
                "<b>{{ if it }}{{ it }}{{ else }}nothing{{ end }} {{ page.title }}</b>",
        };

    private static TableModel Model() =>
        new(("title", "a title"), ("none", null), ("list", new[] { "x", "<y>" }), ("count", 3));
}
