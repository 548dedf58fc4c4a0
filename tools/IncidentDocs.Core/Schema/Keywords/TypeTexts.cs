using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Words for types, and advice for what people trip over in YAML: numbers and booleans want no quotes, versions and codes do.</summary>
internal static class TypeTexts
{
    private static readonly ImmutableArray<(NodeTypes Type, string Ko, string En)> Names =
    [
        (NodeTypes.String, "문자열", "text"),
        (NodeTypes.Integer, "정수", "a whole number"),
        (NodeTypes.Number, "숫자", "a number"),
        (NodeTypes.Boolean, "true나 false", "true or false"),
        (NodeTypes.Array, "목록", "a list"),
        (NodeTypes.Object, "키와 값의 묶음", "a mapping"),
        (NodeTypes.Null, "빈 값", "nothing"),
    ];

    /// <summary>An empty value where something is needed.</summary>
    public static Message Empty(NodeTypes allowed)
    {
        var (ko, en) = Expected(allowed);
        return new Message(
            $"값이 비어 있음: {ko}{Josa.Subject(ko)} 와야 함",
            $"empty value, expected {en}"
        );
    }

    /// <summary>A value of another type.</summary>
    public static Message Mismatch(NodeTypes allowed, DataNode node)
    {
        var (ko, en) = Expected(allowed);
        var (foundKo, foundEn) = Found(NodeTyping.TypeOf(node), allowed);
        return new Message(
            $"{ko}{Josa.Subject(ko)} 와야 할 자리에 {foundKo}{Josa.Subject(foundKo)} 있음",
            $"expected {en}, found {foundEn}"
        );
    }

    /// <summary>What to do about the quotes, where they are all that is wrong.</summary>
    public static Message? QuotingAdvice(NodeTypes allowed, DataNode node)
    {
        if (node is not ScalarNode scalar)
        {
            return null;
        }
        var text = Quoted.Of(scalar.Value);
        if (scalar.Kind != ScalarKind.String)
        {
            return allowed.Meets(NodeTypes.String)
                ? new Message($"따옴표로 감싼다: \"{text}\"", $"put it into quotes: \"{text}\"")
                : null;
        }
        if (allowed.Meets(NodeTypes.Boolean))
        {
            return new Message(
                "따옴표 없이 true 또는 false로 쓴다",
                "write true or false, without quotes"
            );
        }
        return allowed.Meets(NodeTypes.Numeric) && IsNumber(scalar)
            ? new Message($"따옴표를 뺀다: {text}", $"leave out the quotes: {text}")
            : null;
    }

    /// <summary>A number is a whole one only where that matters, and then it is not what was found.</summary>
    private static (string Ko, string En) Found(NodeTypes type, NodeTypes allowed) =>
        type == NodeTypes.Number && allowed.Meets(NodeTypes.Integer) ? ("소수", "a fraction")
        : type == NodeTypes.Integer ? Expected(NodeTypes.Number)
        : Expected(type);

    private static bool IsNumber(ScalarNode scalar) =>
        SchemaNumber.TryRead(
            new ScalarNode(scalar.Span, scalar.Value, ScalarKind.Number, scalar.Style, scalar.Map),
            out _
        );

    private static (string Ko, string En) Expected(NodeTypes types)
    {
        var named = Names.Where(name => types.Meets(name.Type)).ToList();
        return (
            string.Join(" 또는 ", named.Select(name => name.Ko)),
            string.Join(" or ", named.Select(name => name.En))
        );
    }
}
