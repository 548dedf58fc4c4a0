using System.Reflection;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>The lists of rules and descriptors are complete, and every descriptor says what it must.</summary>
public sealed class DescriptorCatalogTests
{
    [Fact]
    public void Every_descriptor_of_a_stage_is_listed()
    {
        var declared = Types()
            .SelectMany(type =>
                type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            )
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        Assert.All(declared, descriptor => Assert.Contains(descriptor, DescriptorCatalog.All));
    }

    [Fact]
    public void Every_rule_is_listed_once()
    {
        var written = Types().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(Rule)));
        Assert.Equal(
            written.Select(type => type.FullName).Order(StringComparer.Ordinal),
            RuleCatalog.All.Select(rule => rule.GetType().FullName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Codes_and_names_are_unique_and_in_order()
    {
        var codes = DescriptorCatalog.All.Select(descriptor => descriptor.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Distinct(DescriptorCatalog.All.Select(descriptor => descriptor.Name));
    }

    [Fact]
    public void Descriptors_are_found_in_either_case()
    {
        Assert.Equal("INC001", DescriptorCatalog.Find("inc001")?.Code);
        Assert.Null(DescriptorCatalog.Find("INC999"));
    }

    public static TheoryData<string> Codes =>
        new(DescriptorCatalog.All.Select(descriptor => descriptor.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_are_whole_sentences_in_both_languages(string code)
    {
        var descriptor = DescriptorCatalog.Find(code)!;
        Assert.Matches("^[A-Z]{3}[0-9]{3}$", descriptor.Code);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", descriptor.Name);
        Assert.All(
            new[] { descriptor.What, descriptor.Why, descriptor.Mend },
            text =>
            {
                Assert.Matches(@"^\S.*[.]$", text.Ko);
                Assert.Matches("[가-힣]", text.Ko);
                Assert.Matches(@"^[A-Z].*[.]$", text.En);
            }
        );
        Assert.NotEmpty(descriptor.Origin.Ko);
        Assert.NotEmpty(descriptor.Origin.En);
    }

    private static IEnumerable<Type> Types() =>
        new[] { typeof(DiagnosticDescriptor) }.SelectMany(type => type.Assembly.GetTypes());
}
