using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>Words for properties that are missing or out of place.</summary>
internal static class PropertyTexts
{
    private const int FewNames = 12;

    /// <summary>A property that is not there, and the entry that makes it needed.</summary>
    public static Finding Missing(string name, SchemaNode? schema, MappingEntry? cause)
    {
        var named = SchemaWords.Named(name, schema);
        return new Finding(
            new Message($"필수 항목이 없음: {named.Ko}", $"missing property {named.En}"),
            schema is null ? null : WhatItIs(name, schema),
            cause is { } entry ? Because(entry) : null
        );
    }

    /// <summary>What the schema says of the property, behind its name.</summary>
    private static Message? WhatItIs(string name, SchemaNode schema) =>
        SchemaWords.AdviceOf(schema) is { } advice
            ? new Message($"'{name}': {advice.Ko}", $"'{name}': {advice.En}")
            : null;

    /// <summary>A key that nothing knows.</summary>
    public static Finding Unknown(string name, string? suggestion, IReadOnlyList<string> free)
    {
        var shown = Quoted.Of(name);
        return new Finding(
            new Message($"알 수 없는 항목: '{shown}'", $"unknown property '{shown}'"),
            suggestion is not null ? EnumTexts.Meant(suggestion) : Allowed(free),
            Meant: suggestion
        );
    }

    /// <summary>A value or property that is known, but not here.</summary>
    public static Message NotHere(string? name) =>
        name is null
            ? new Message("여기에는 값이 올 수 없음", "no value is allowed here")
            : new Message(
                $"여기에는 쓸 수 없는 항목: '{Quoted.Of(name)}'",
                $"property '{Quoted.Of(name)}' is not allowed here"
            );

    /// <summary>Why a rule applies: the entry whose value chose it.</summary>
    public static (TextSpan Place, Message Text) Because(MappingEntry cause)
    {
        var shown = cause.Value is ScalarNode scalar
            ? $"'{Quoted.Of(cause.Key.Value)}: {Quoted.Of(scalar.Value)}'"
            : $"'{Quoted.Of(cause.Key.Value)}'";
        return (cause.Key.Span, new Message($"{shown}일 때의 규칙", $"the rule for {shown}"));
    }

    private static Message? Allowed(IReadOnlyList<string> free)
    {
        if (free.Count is 0 or > FewNames)
        {
            return null;
        }
        var list = string.Join(", ", free.Select(Quoted.Of));
        return new Message($"여기에 더 쓸 수 있는 항목: {list}", $"also allowed here: {list}");
    }
}
