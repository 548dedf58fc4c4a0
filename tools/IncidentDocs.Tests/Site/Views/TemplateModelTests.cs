using System.Runtime.CompilerServices;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;
using Xunit;

namespace IncidentDocs.Tests.Site.Views;

public sealed class TemplateModelTests
{
    private static readonly string[] s_keywords =
    [
        "if",
        "else",
        "end",
        "for",
        "in",
        "while",
        "case",
        "when",
        "with",
        "wrap",
        "do",
        "func",
        "ret",
        "capture",
        "import",
        "readonly",
        "break",
        "continue",
        "tablerow",
        "this",
        "true",
        "false",
        "null",
        "include",
    ];

    [Fact]
    public void No_member_of_a_view_model_is_a_keyword_of_templates()
    {
        foreach (var type in ViewModels())
        {
            var model = (IViewModel)RuntimeHelpers.GetUninitializedObject(type);
            Assert.Empty(model.Members.Intersect(s_keywords, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_view_model_is_sealed_and_lists_each_of_its_members_once()
    {
        Assert.NotEmpty(ViewModels());
        foreach (var type in ViewModels())
        {
            var model = (IViewModel)RuntimeHelpers.GetUninitializedObject(type);
            Assert.True(type.IsSealed);
            Assert.Equal(model.Members.Distinct(StringComparer.Ordinal), model.Members);
        }
    }

    [Fact]
    public void Names_are_the_properties_in_snake_case()
    {
        IViewModel model = new FigureTile("a", "b", null) { VerdictText = "kept" };
        Assert.Equal(
            ["label", "value", "unit", "target", "verdict", "verdict_text", "note"],
            model.Members
        );
        Assert.True(model.TryGet("verdict_text", out var value));
        Assert.Equal("kept", value);
        Assert.False(model.TryGet("VerdictText", out _));
        Assert.False(model.TryGet("equality_contract", out _));
    }

    private static IEnumerable<Type> ViewModels() =>
        typeof(IViewModel)
            .Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(ViewModelAttribute), inherit: false));
}
