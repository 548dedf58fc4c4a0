using System.Collections;
using System.Reflection;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Whether a value can change: every field that can be reached from it is read-only, and ends in a type that is known not to change.</summary>
internal sealed class Immutability
{
    private static readonly HashSet<Type> Leaves =
    [
        typeof(string),
        typeof(System.Text.RegularExpressions.Regex),
        typeof(System.Text.Encoding),
        typeof(System.Text.Encodings.Web.TextEncoder),
        typeof(EnumerationOptions),
        typeof(Markdig.MarkdownPipeline),
        typeof(Version),
    ];

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Why the value can change, or null where it can't.</summary>
    public string? WhyNot(object? value)
    {
        if (value is null or Type or Delegate || IsLeaf(value.GetType()) || !_seen.Add(value))
        {
            return null;
        }
        var type = value.GetType();
        if (IsFixedCollection(type))
        {
            return ((IEnumerable)value)
                .Cast<object?>()
                .Select(WhyNot)
                .FirstOrDefault(why => why is not null);
        }
        if (
            type.Assembly == typeof(object).Assembly
            && type.Name.StartsWith("Lazy`", StringComparison.Ordinal)
        )
        {
            return WhyNot(type.GetProperty("Value")!.GetValue(value));
        }
        if (!type.IsValueType && !ShippedCode.All.Contains(type.Assembly))
        {
            return $"{type} is not known to be immutable (a list is: ImmutableArray, FrozenSet, FrozenDictionary)";
        }
        return Fields(type)
            .Select(field => WhyNot(field, value))
            .FirstOrDefault(why => why is not null);
    }

    // The fields of a value type are as fixed as the place that holds it.
    private string? WhyNot(FieldInfo field, object owner) =>
        field.IsInitOnly || owner is ValueType
            ? WhyNot(field.GetValue(owner))
            : $"{field.DeclaringType}.{field.Name} can be assigned";

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive
        || type.IsEnum
        || Leaves.Any(leaf => leaf.IsAssignableFrom(type))
        || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) is true
        || (type.Namespace is "System" && type.IsValueType && !type.IsGenericType)
        || IsSearchValues(type);

    private static bool IsSearchValues(Type type) =>
        type.BaseType is { } parent
        && (
            parent.FullName?.StartsWith("System.Buffers.SearchValues`", StringComparison.Ordinal)
                is true
            || IsSearchValues(parent)
        );

    // What a collection expression becomes where a read-only interface is asked for has no name of its own.
    private static bool IsFixedCollection(Type type) =>
        type.IsAssignableTo(typeof(IEnumerable))
        && (
            type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
            || type.Name.StartsWith("<>z__ReadOnly", StringComparison.Ordinal)
        );

    private static IEnumerable<FieldInfo> Fields(Type? type) =>
        type is null
            ? []
            : type.GetFields(
                    BindingFlags.Instance
                        | BindingFlags.Public
                        | BindingFlags.NonPublic
                        | BindingFlags.DeclaredOnly
                )
                .Concat(Fields(type.BaseType));
}
