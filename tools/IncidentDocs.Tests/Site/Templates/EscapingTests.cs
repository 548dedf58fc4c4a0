using AngleSharp.Html.Parser;
using CsCheck;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Templates;

public sealed class EscapingTests
{
    private const string Hostile = "</p><script>alert('1')</script>\" onload=\"x\" & &amp; {{ 1 }}";

    [Theory]
    [InlineData("{{ page.value }}")]
    [InlineData("{{ x = page.value; x }}")]
    [InlineData("{{ for v in page.values }}{{ v }}{{ end }}")]
    [InlineData("{{ if true }}{{ page.value }}{{ end }}")]
    [InlineData("{{ page.value + '' }}")]
    [InlineData("{{ include 'echo' page.value }}")]
    [InlineData("{{ include 'deep' page }}")]
    [InlineData("{{ capture c }}{{ page.value }}{{ end }}{{ c }}")]
    [InlineData("{{ func f; ret page.value; end; f }}")]
    [InlineData("{{ page.value | fill 'x' }}")]
    [InlineData("{{ fill '{0}' page.value }}")]
    [InlineData("{{ page.raw + '' }}")]
    [InlineData("{{ case 1; when 1; page.value; end }}")]
    [InlineData("{{ page.values[0] }}")]
    [InlineData("{{ true ? page.value : '' }}")]
    public void A_value_never_leaves_its_text(string template)
    {
        var html = PageOf.Text(
            "<p>" + template + "</p>",
            Model(Hostile),
            ("partials/echo.html", "{{ it }}"),
            ("partials/deep.html", "{{ for v in it.values }}{{ include 'echo' v }}{{ end }}")
        );

        var document = new HtmlParser().ParseDocument(html);
        Assert.Empty(document.Scripts);
        var only = Assert.Single(document.Body!.Children);
        Assert.Empty(only.Children);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_never_leaves_its_attribute()
    {
        Gen.String.Sample(text =>
        {
            var clean = text.Replace('\0', ' ').Replace('\r', ' ');
            var html = PageOf.Text(
                """<p title="{{ page.value }}">{{ page.value }}</p>""",
                Model(clean)
            );
            var paragraph = Assert.Single(new HtmlParser().ParseDocument(html).Body!.Children);
            var attribute = Assert.Single(paragraph.Attributes);
            Assert.Equal(HtmlText(clean), attribute.Value);
            Assert.Equal(0, paragraph.ChildElementCount);
        });
    }

    [Fact]
    public void Markup_of_our_own_is_written_as_it_is() =>
        Assert.Equal(
            "<b>&</b>",
            PageOf.Text("{{ page.raw }}", new TableModel(("raw", new RawHtml("<b>&</b>"))))
        );

    [Fact]
    public void Interface_words_are_escaped_too() =>
        Assert.Equal("a &lt;word&gt;", PageOf.Text("{{ t.group.word }}"));

    [Fact]
    public void Values_put_into_words_are_not_read_for_places() =>
        Assert.Equal("{1} of 2", PageOf.Text("{{ fill t.group.count '{1}' 2 }}"));

    [Fact]
    public async Task The_asynchronous_way_escapes_as_well()
    {
        var writer = new System.Buffers.ArrayBufferWriter<byte>();
        var context = new PageContext(
            TemplateSet.Parse(new Dictionary<string, string>(), new Dictionary<string, string>())
        );
        context.PushOutput(new Utf8Output(writer));
        await context.WriteAsync(default, "<script>");
        Assert.Equal("&lt;script&gt;"u8.ToArray(), writer.WrittenSpan.ToArray());
    }

    // Unpaired surrogates become U+FFFD in UTF-8, and the parser drops a line feed nowhere here.
    private static string HtmlText(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static TableModel Model(string value) =>
        new(("value", value), ("values", new[] { value }), ("raw", new RawHtml(value)));
}
