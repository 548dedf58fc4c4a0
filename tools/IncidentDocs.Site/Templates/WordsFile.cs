using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Templates;

/// <summary>Reads a language file, <c>i18n/ko.yml</c>: groups of words, every word one text. A handbook's own file replaces single words.</summary>
internal static class WordsFile
{
    /// <summary>The words of the built-in file with those of the handbook's over them.</summary>
    /// <param name="language">The language.</param>
    /// <param name="builtIn">The built-in file; a fault in it is our own bug.</param>
    /// <param name="own">The handbook's file, if it has one.</param>
    /// <param name="diagnostics">Receives what is wrong with the handbook's file.</param>
    public static Words Read(
        Language language,
        ParsedDocument builtIn,
        ParsedDocument? own,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        var groups = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (group, words) in Groups(builtIn))
        {
            groups.Add(
                group.Value,
                words.Entries.ToDictionary(
                    word => word.Key.Value,
                    word => ((ScalarNode)word.Value).Value,
                    StringComparer.Ordinal
                )
            );
        }
        if (own is not null)
        {
            diagnostics.AddRange(own.Diagnostics);
            Lay(own, groups, diagnostics);
        }
        return new Words(
            language,
            groups.ToDictionary(
                group => group.Key,
                group => (IReadOnlyDictionary<string, string>)group.Value,
                StringComparer.Ordinal
            )
        );
    }

    private static IEnumerable<(ScalarNode Name, MappingNode Words)> Groups(ParsedDocument file) =>
        ((MappingNode)file.Root!).Entries.Select(entry => (entry.Key, (MappingNode)entry.Value));

    private static void Lay(
        ParsedDocument own,
        Dictionary<string, Dictionary<string, string>> groups,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        if (own.Root is not MappingNode root)
        {
            if (own.Root is { } other)
            {
                diagnostics.Add(NoWords(own.Source, other));
            }
            return;
        }
        foreach (var entry in root.Entries)
        {
            if (!groups.TryGetValue(entry.Key.Value, out var group))
            {
                diagnostics.Add(Unknown(own.Source, entry.Key, groups.Keys));
            }
            else if (entry.Value is MappingNode words)
            {
                LayGroup(own.Source, words, group, diagnostics);
            }
            else
            {
                diagnostics.Add(NoWords(own.Source, entry.Value));
            }
        }
    }

    private static void LayGroup(
        SourceText source,
        MappingNode words,
        Dictionary<string, string> group,
        ImmutableArray<Diagnostic>.Builder diagnostics
    )
    {
        foreach (var word in words.Entries)
        {
            if (!group.ContainsKey(word.Key.Value))
            {
                diagnostics.Add(Unknown(source, word.Key, group.Keys));
            }
            else if (word.Value is ScalarNode text)
            {
                group[word.Key.Value] = text.Value;
            }
            else
            {
                diagnostics.Add(NoWords(source, word.Value));
            }
        }
    }

    private static Diagnostic Unknown(
        SourceText source,
        ScalarNode key,
        IEnumerable<string> known
    ) =>
        new(
            TemplateFindings.InvalidTemplate,
            source.At(key.Span),
            new Message(
                $"'{key.Value}'{Josa.Called(key.Value)} 낱말이나 묶음이 없음",
                $"there is no word or group '{key.Value}'"
            )
        )
        {
            Help = NearestName.Of(key.Value, known.Order(StringComparer.Ordinal)) is { } near
                ? new Message($"혹시 '{near}'?", $"did you mean '{near}'?")
                : null,
        };

    private static Diagnostic NoWords(SourceText source, DataNode node) =>
        new(
            TemplateFindings.InvalidTemplate,
            source.At(node.Span),
            new Message("여기에는 낱말이 와야 함", "a word was expected here")
        );
}
