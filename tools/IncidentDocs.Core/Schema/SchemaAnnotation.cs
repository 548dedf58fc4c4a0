using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Schema;

/// <summary>What a schema says about a value of a document.</summary>
/// <param name="Keyword">Which of our keywords.</param>
/// <param name="Values">Its values: the kinds of <c>x-ref</c> (any of them) or the one kind of <c>x-declares</c>.</param>
/// <param name="Node">The value; a key's scalar where the keyword stands in <c>propertyNames</c>.</param>
public readonly record struct SchemaAnnotation(
    AnnotationKeyword Keyword,
    ImmutableArray<string> Values,
    DataNode Node
);
