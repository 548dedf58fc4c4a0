using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads our own keywords off a schema, those beside a <c>$ref</c> too.</summary>
internal static class AnnotationReader
{
    /// <summary>The name of the keyword that says who may see a value.</summary>
    public const string Audience = "x-audience";

    private static readonly ImmutableArray<(string Name, AnnotationKeyword Keyword)> Keywords =
    [
        ("x-ref", AnnotationKeyword.Reference),
        ("x-declares", AnnotationKeyword.Declaration),
        ("x-scope", AnnotationKeyword.Scope),
    ];

    /// <summary>The names of our keywords.</summary>
    public static IEnumerable<string> Names =>
        [.. Keywords.Select(keyword => keyword.Name), Audience, "x-label"];

    /// <summary>Notes them in the schema's node.</summary>
    public static void Read(SchemaReader reader)
    {
        if (!reader.Names.Any(name => name.StartsWith("x-", StringComparison.Ordinal)))
        {
            return;
        }
        var found = ImmutableArray.CreateBuilder<(AnnotationKeyword, ImmutableArray<string>)>();
        foreach (var (name, keyword) in Keywords)
        {
            if (reader.Value(name) is not { } value)
            {
                continue;
            }
            var values = value is ScalarNode { Kind: ScalarKind.String } text
                ? [text.Value]
                : reader.TextsOf(name, value);
            if (!values.IsEmpty)
            {
                found.Add((keyword, reader.Shared(values)));
            }
        }
        reader.Node.Annotate(found.DrainToImmutable(), IsPublic(reader));
    }

    private static bool IsPublic(SchemaReader reader)
    {
        var audience = reader.Text(Audience);
        if (audience is not (null or "public" or "internal"))
        {
            reader.Report(
                reader.Value(Audience)!.Span,
                new Message(
                    $"알 수 없는 독자: {Quoted.Of(audience)}",
                    $"unknown audience: {Quoted.Of(audience)}"
                )
            );
        }
        return audience is "public";
    }
}
