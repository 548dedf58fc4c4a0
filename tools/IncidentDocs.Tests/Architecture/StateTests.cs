using System.Reflection;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>There is no static mutable state: the same input gives the same output, however often and in whatever order.</summary>
public sealed class StateTests
{
    private const BindingFlags Static =
        BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    [Fact]
    public void StaticFieldsAreReadOnly()
    {
        Expect.None(StaticFields().Where(field => !field.IsInitOnly).Select(NameOf));
    }

    [Fact]
    public void StaticFieldsHoldWhatCanNotChange()
    {
        var wrong =
            from field in StaticFields()
            where field.IsInitOnly && !field.DeclaringType!.ContainsGenericParameters
            let why = new Immutability().WhyNot(field.GetValue(null))
            where why is not null
            select $"{NameOf(field)}: {why}";
        Expect.None(wrong);
    }

    [Theory]
    [InlineData(nameof(Samples.Text), true)]
    [InlineData(nameof(Samples.Array), false)]
    [InlineData(nameof(Samples.Map), false)]
    [InlineData(nameof(Samples.Interface), false)]
    [InlineData(nameof(Samples.Expression), true)]
    public void TheInstrumentTellsOneFromTheOther(string name, bool isImmutable)
    {
        var value = typeof(Samples).GetField(name, Static)!.GetValue(null);
        Assert.Equal(isImmutable, new Immutability().WhyNot(value) is null);
    }

    private static IEnumerable<FieldInfo> StaticFields() =>
        from assembly in ShippedCode.All
        from type in ShippedCode.TypesOf(assembly)
        where !ShippedCode.IsGenerated(type)
        from field in type.GetFields(Static)
        where !field.IsLiteral && !IsMadeByTheCompiler(field)
        select field;

    // A lambda that captures nothing is kept in a field; the backing field of a property is not meant here.
    private static bool IsMadeByTheCompiler(FieldInfo field) =>
        ShippedCode.IsGenerated(field)
        && !field.Name.EndsWith("k__BackingField", StringComparison.Ordinal);

    private static string NameOf(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";

    private static class Samples
    {
        public static readonly string Text = "text";
        public static readonly string[] Array = ["text"];
        public static readonly Dictionary<string, string> Map = new(StringComparer.Ordinal);
        public static readonly IReadOnlyList<string> Interface = new List<string> { "text" };
        public static readonly IReadOnlyList<string> Expression = ["text", "more"];
    }
}
