using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>
/// Leads from each value of a translation to the one of the original that it translates: by key, in a list by the <c>id</c> of its
/// items (of parameters and the like by <c>name</c>), and where they have none by their order.
/// </summary>
/// <param name="file">The translation.</param>
/// <param name="found">Takes what has no counterpart.</param>
internal sealed class TranslationMatching(TranslationFile file, List<Diagnostic> found)
{
    private readonly List<TranslatedValue> _values = [];

    /// <summary>The values with their counterparts, in the order of the translation.</summary>
    /// <param name="original">The data of the original; null where it has none.</param>
    public IReadOnlyList<TranslatedValue> Run(MappingNode? original)
    {
        if (file.Root is { } root)
        {
            Mapping(original ?? new MappingNode(default, []), root);
        }
        return _values;
    }

    /// <summary>SCH001 of a translation.</summary>
    public static Diagnostic Violation(Location place, Message message, Message? help = null) =>
        new(SchemaFindings.SchemaViolation, place, message) { Help = help };

    private void Mapping(MappingNode original, MappingNode translation)
    {
        foreach (var entry in translation.Entries)
        {
            var key = entry.Key.Value;
            if (original[key] is { } counterpart)
            {
                Value(key, counterpart, entry.Value);
            }
            else
            {
                var nearest = NearestName.Of(
                    key,
                    original.Entries.Select(known => known.Key.Value)
                );
                Report(
                    entry.Key,
                    new Message(
                        $"원문에 없는 항목: '{Quoted.Of(key)}'",
                        $"the original has no '{Quoted.Of(key)}'"
                    ),
                    nearest
                );
            }
        }
    }

    private void Value(string key, DataNode original, DataNode translation)
    {
        switch (original, translation)
        {
            case (MappingNode one, MappingNode other):
                Mapping(one, other);
                break;
            case (SequenceNode one, SequenceNode other):
                List(key, one, other);
                break;
            case (ScalarNode or MappingNode, ScalarNode text):
                _values.Add(new TranslatedValue(key, text, file, original));
                break;
            default:
                Report(
                    translation,
                    new Message(
                        $"'{Quoted.Of(key)}'의 꼴이 원문과 다름",
                        $"'{Quoted.Of(key)}' does not have the form that it has in the original"
                    )
                );
                break;
        }
    }

    private void List(string key, SequenceNode original, SequenceNode translation)
    {
        if (NameOf(original) is { } name)
        {
            Named(key, name, original, translation);
        }
        else if (original.Items.Length == translation.Items.Length)
        {
            foreach (var (one, other) in original.Items.Zip(translation.Items))
            {
                Value(key, one, other);
            }
        }
        else
        {
            var (there, here) = (original.Items.Length, translation.Items.Length);
            Report(
                translation,
                new Message(
                    $"'{Quoted.Of(key)}'{Josa.Subject(key)} 원문에는 {there}개, 번역문에는 {here}개",
                    $"'{Quoted.Of(key)}' has {there} in the original and {here} here"
                )
            );
        }
    }

    private void Named(string key, string name, SequenceNode original, SequenceNode translation)
    {
        var known = new Dictionary<string, MappingNode>(StringComparer.Ordinal);
        foreach (var item in original.Items.OfType<MappingNode>())
        {
            known.TryAdd(((ScalarNode)item[name]!).Value, item);
        }
        foreach (var item in translation.Items)
        {
            if (item is not MappingNode mapping || mapping[name] is not ScalarNode id)
            {
                Report(
                    item,
                    new Message(
                        $"'{Quoted.Of(key)}'의 항목에 원문의 {name}{Josa.Subject(name)} 있어야 함",
                        $"an item of '{Quoted.Of(key)}' needs its {name} of the original"
                    )
                );
            }
            else if (known.TryGetValue(id.Value, out var counterpart))
            {
                Mapping(counterpart, mapping);
            }
            else
            {
                found.Add(Unknown(key, name, id, known.Keys));
            }
        }
    }

    private Diagnostic Unknown(string key, string name, ScalarNode id, IEnumerable<string> known)
    {
        var nearest = NearestName.Of(id.Value, known);
        var place = file.Source.At(id.Span);
        return new Diagnostic(
            ReferenceFindings.UnknownReference,
            place,
            new Message(
                $"원문의 '{Quoted.Of(key)}'에 이 {name}{Josa.Subject(name)} 없음: '{Quoted.Of(id.Value)}'",
                $"'{Quoted.Of(key)}' of the original has no {name} '{Quoted.Of(id.Value)}'"
            )
        )
        {
            Help = Suggest(nearest),
            Fix = nearest is null ? null : NameFix.Of(place, nearest),
        };
    }

    private void Report(DataNode node, Message message, string? nearest = null) =>
        found.Add(Violation(file.Source.At(node.Span), message, Suggest(nearest)));

    private static Message? Suggest(string? nearest) =>
        nearest is null ? null : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?");

    // A name that is an id has nothing but letters of ids; another name is a text to translate.
    private static string? NameOf(SequenceNode list) =>
        list.Items.IsEmpty ? null
        : list.Items.All(item => HasId(item, "id")) ? "id"
        : list.Items.All(item => HasId(item, "name")) ? "name"
        : null;

    private static bool HasId(DataNode item, string name) =>
        item is MappingNode mapping
        && mapping[name] is ScalarNode { Value: { Length: > 0 } id }
        && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.');
}
