using System.Collections.Frozen;
using System.Text;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Site.Templates;

/// <summary>
/// The words of the interface in one language, in groups: <c>t.nav.runbooks</c> in a template, <c>Of("nav.runbooks")</c> in code.
/// A word that is not there is an error, never an empty place.
/// </summary>
public sealed class Words : IViewModel
{
    private readonly FrozenDictionary<string, WordGroup> _groups;

    /// <summary>Takes the groups of one language file.</summary>
    /// <param name="language">The language that the words are in.</param>
    /// <param name="groups">Name of a group to its words.</param>
    public Words(
        Language language,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> groups
    )
    {
        ArgumentNullException.ThrowIfNull(groups);
        Language = language;
        _groups = groups
            .Select(group => KeyValuePair.Create(group.Key, new WordGroup(group.Key, group.Value)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        Members = [.. _groups.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The language that the words are in.</summary>
    public Language Language { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Every key, as <c>group.word</c>, in ordinal order.</summary>
    public IEnumerable<string> Keys =>
        Members.SelectMany(group => _groups[group].Members.Select(word => $"{group}.{word}"));

    /// <inheritdoc/>
    public bool TryGet(string member, out object? value)
    {
        var found = _groups.TryGetValue(member, out var group);
        value = group;
        return found;
    }

    /// <summary>The word of a key, <c>group.word</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug of ours, and a test holds every key that the code names.</exception>
    public string Of(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return Of(key[..dot], key[(dot + 1)..]);
    }

    /// <summary>The word of a family whose members are the values of an enumeration or ids of our own, such as <c>Of("event", "mitigated")</c>.</summary>
    public string Of(string group, string word) =>
        _groups.TryGetValue(group, out var words) && words.Find(word) is { } text
            ? text
            : throw new KeyNotFoundException($"no word '{group}.{word}'");

    /// <summary>The word of a family for an id that a document writes; the id itself where there is none, as in a copy that leaves the value out.</summary>
    public string Named(string group, string id) =>
        _groups.TryGetValue(group, out var words) && words.Find(id) is { } text ? text : id;

    /// <summary>The word of a key with values put into its numbered places.</summary>
    public string With(string key, params ReadOnlySpan<object> values)
    {
        var texts = new string[values.Length];
        for (var at = 0; at < values.Length; at++)
        {
            texts[at] = Convert.ToString(
                values[at],
                System.Globalization.CultureInfo.InvariantCulture
            )!;
        }
        return Fill(Of(key), texts);
    }

    /// <summary>Puts values into the places <c>{0}</c>, <c>{1}</c> … of a text; values are never read again for places.</summary>
    public static string Fill(string text, IReadOnlyList<string> values)
    {
        var filled = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var isPlace =
                text[at] == '{'
                && at + 2 < text.Length
                && char.IsAsciiDigit(text[at + 1])
                && text[at + 2] == '}'
                && text[at + 1] - '0' < values.Count;
            if (isPlace)
            {
                filled.Append(values[text[at + 1] - '0']);
                at += 2;
            }
            else
            {
                filled.Append(text[at]);
            }
        }
        return filled.ToString();
    }
}
