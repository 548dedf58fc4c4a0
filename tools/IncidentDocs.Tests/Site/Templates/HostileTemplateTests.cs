using System.Diagnostics;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

/// <summary>Templates that are to exhaust or to surprise whoever runs them: each ends soon, as a finding at its place or as a page, and never as an exception.</summary>
public sealed class HostileTemplateTests
{
    public static TheoryData<string> Templates =>
        [
            "{{ 1 / 0 }}",
            "{{ 1 % 0 }}",
            "{{ 1 // 0 }}",
            "{{ 'abc' * 1000000000 }}",
            "{{ x = 'abc'; while true; x = x + x; end }}",
            "{{ 99999999999999999999 * 99999999999999999999 }}",
            "{{ x = 9999999999999999999999; while true; x = x * x; end }}",
            "{{ 1 << 2000000000 }}",
            "{{ x = 1..1000000000; x }}",
            "{{ for x in 1..1000000000 }}{{ end }}",
            "{{ for x in 1..100000 }}{{ for y in 1..100000 }}{{ for z in 1..100000 }}{{ end }}{{ end }}{{ end }}",
            "{{ for x in 1..1000000 }}a line of text that is written again and again until nobody can hold it any more, for it is written a million times in a million{{ for y in 1..1000000 }}a line of text that is written again and again{{ end }}{{ end }}",
            "{{ func f; f; end; f }}",
            "{{ func f(x); ret f x + 1; end; f 1 }}",
            "{{ x = [1, 2]; x[7] }}",
            "{{ x = [1, 2]; x[-7] = 1; x }}",
            "{{ x = { a: 1 }; x.b.c }}",
            "{{ x = {}; x.x = x; x }}",
            "{{ 'abc'[100] }}",
            "{{ null.x }}",
            "{{ -'a' }}",
            "{{ !page }}",
            "{{ @page }}",
            "{{ page | 3 }}",
            "{{ 3 | page.title }}",
            "{{ import page }}",
            "{{ readonly page }}",
            "{{ this }}",
            "{{ this.nothing }}",
            "{{ break }}",
            "{{ ret 1 }}",
            "{{ content content }}",
            "{{ fill }}",
            "{{ fill page page }}",
            "{{ fill 1 2 3 4 5 6 }}",
            "{{ include }}",
            "{{ include 'a' 'b' 'c' }}",
            "{{ include '../../etc/passwd' }}",
            "{{ page.title page }}",
            "{{ case page.count; when 1; 'x'; end }}",
            "{{ capture x }}{{ include 'a' }}{{ end }}{{ x }}",
            "{{ wrap content }}x{{ end }}",
            "{{ tablerow x in 1..3 }}x{{ end }}",
            "{{ for x in page.title }}x{{ end }}",
            "{{ for x in 3 }}x{{ end }}",
            "{{ page.title.x = 1 }}",
            "{{ t = 1 }}{{ t }}",
            "{{ content = 1 }}",
            "{{ 1 == page }}",
            "{{ page < page }}",
            "{{ 'a' - 'b' }}",
            "{{ 1 ?? nothing }}",
            "{{ page.title ? 1 : 2 }}",
            "{{ 1e999 }}",
            "{{ 0x7fffffffffffffffffffff }}",
            "{{ \"\\uD800\" }}",
            "{{~ ~}}{{- -}}{{",
            "}}",
            "{%{ {{ }%}",
            "{{ end }}",
            "{{ else }}",
            "{{ if true }}{{ if }}{{ end }}",
            "{{ # never ended",
            "{{ 'never ended",
            "{{ ## ## }}{{ `raw` }}",
        ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void It_ends_as_a_page_or_as_a_finding(string template)
    {
        var begun = Stopwatch.StartNew();
        Ends(template);
        Assert.InRange(begun.Elapsed.TotalSeconds, 0, 20);
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ for x in 1..1 }}", "{{ end }}")]
    [InlineData("{{ (", ") }}")]
    [InlineData("{{ [", "] }}")]
    [InlineData("{{ -", "1 }}")]
    [InlineData("{{ !", "true }}")]
    [InlineData("{{ 1 + ", "1 }}")]
    [InlineData("{{ page.", "title }}")]
    [InlineData("{{ capture x }}", "{{ end }}")]
    [InlineData("{{ {a: ", "1} }}")]
    [InlineData("{{ func f; ", "1 }}")]
    public void It_may_be_nested_as_deeply_as_a_file_is_large(string open, string close)
    {
        var one = open.Trim('{', '}', ' ').Length + close.Trim('{', '}', ' ').Length + 12;
        var depth = 500_000 / one;
        if (
            open.StartsWith("{{ ", StringComparison.Ordinal)
            && !open.EndsWith("}}", StringComparison.Ordinal)
        )
        {
            Ends(
                $"{{{{ {string.Concat(Enumerable.Repeat(open[3..], depth))}1{string.Concat(Enumerable.Repeat(close[..^3], depth))} }}}}"
            );
        }
        else
        {
            Ends(
                string.Concat(Enumerable.Repeat(open, depth))
                    + string.Concat(Enumerable.Repeat(close, depth))
            );
        }
    }

    private static void Ends(string template)
    {
        var set = TemplateSet.Parse(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["layouts/base.html"] = "{{ content }}",
                ["pages/page.html"] = "built-in",
            },
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["pages/page.html"] = template,
                ["partials/a.html"] = "{{ include 'a' it }}",
            }
        );
        Assert.All(set.Diagnostics, found => Assert.Equal("DOC009", found.Descriptor.Code));
        try
        {
            PageOf.Text(
                new SiteRenderer(set, PageOf.Renderer().Words),
                new TableModel(("title", "a title"), ("list", new[] { 1, 2 }), ("count", 0))
            );
        }
        catch (TemplateFailedException failed)
        {
            Assert.Equal("DOC009", failed.Finding.Descriptor.Code);
        }
    }
}
