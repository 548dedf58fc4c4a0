using System.Collections.Frozen;

namespace IncidentDocs.Site.Templates;

/// <summary>One group of the interface's words.</summary>
public sealed class WordGroup : IViewModel
{
    private readonly FrozenDictionary<string, string> _words;

    /// <summary>Takes a group's name and its words.</summary>
    public WordGroup(string name, IReadOnlyDictionary<string, string> words)
    {
        Name = name;
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        Members = [.. _words.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The group's name.</summary>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Members { get; }

    /// <summary>A word, or null.</summary>
    public string? Find(string word) => _words.GetValueOrDefault(word);

    /// <inheritdoc/>
    public bool TryGet(string member, out object? value)
    {
        value = Find(member);
        return value is not null;
    }
}
