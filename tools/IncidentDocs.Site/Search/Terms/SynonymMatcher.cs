using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace IncidentDocs.Site.Search.Terms;

/// <summary>
/// Finds words that mean the same to somebody who searches. Where a document has one of a group, it has the group's term too;
/// a query needs that one term only, however many words the group has. Spaces and hyphens within a word do not count.
/// </summary>
public sealed class SynonymMatcher
{
    private readonly List<Node> _nodes = [new()];

    /// <summary>Takes the groups.</summary>
    public SynonymMatcher(IEnumerable<IReadOnlyList<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var text = new FoldedText();
        var keys = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>();
        var number = 0;
        foreach (var group in groups)
        {
            foreach (
                var key in group
                    .Select(word => KeyOf(text, word))
                    .Where(key => key.Length > 0)
                    .Distinct(StringComparer.Ordinal)
            )
            {
                keys.Add(KeyValuePair.Create(key, number));
                Plant(key, number);
            }
            number++;
        }
        Keys = keys.ToImmutable();
    }

    /// <summary>Every word as it is looked for, with the number of its group.</summary>
    public ImmutableArray<KeyValuePair<string, int>> Keys { get; }

    /// <summary>The term of a group; no text has it, for <c>#</c> is no letter.</summary>
    public static string TermOf(int group) => "#" + group.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word as it is looked for: folded, without spaces and hyphens.</summary>
    public static string KeyOf(FoldedText text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Read(word);
        var key = new StringBuilder();
        foreach (var letter in text.Letters)
        {
            if (TermReader.IsLetter(letter))
            {
                key.Append(letter);
            }
        }
        return key.ToString();
    }

    /// <summary>Reads the terms of the groups that the text has that was folded last.</summary>
    public void Read<TSink>(FoldedText text, TSink sink)
        where TSink : ITermSink
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Keys.IsEmpty)
        {
            return;
        }
        var letters = text.Letters;
        for (var at = 0; at < letters.Length; )
        {
            Match(letters, at, sink);
            var end = TermReader.SegmentEnd(letters, at);
            at = end < letters.Length && !TermReader.IsLetter(letters[end]) ? end + 1 : end;
        }
    }

    private void Match<TSink>(ReadOnlySpan<char> letters, int at, TSink sink)
        where TSink : ITermSink
    {
        var node = _nodes[0];
        for (; at < letters.Length; at++)
        {
            if (letters[at] is Letters.Gap or Letters.Hyphen)
            {
                continue;
            }
            if (!node.Next.TryGetValue(letters[at], out var next))
            {
                return;
            }
            node = _nodes[next];
            if (node.Terms is { } terms && Ends(letters, at))
            {
                foreach (var term in terms)
                {
                    sink.Add(term);
                }
            }
        }
    }

    // A word ends where its letters end; after two syllables a particle may follow, after one it may not.
    private static bool Ends(ReadOnlySpan<char> letters, int last)
    {
        if (last + 1 == letters.Length || !TermReader.IsLetter(letters[last + 1]))
        {
            return true;
        }
        return Letters.IsWord(letters[last])
            ? !Letters.IsWord(letters[last + 1])
            : !Letters.IsPaired(letters[last + 1])
                || (last > 0 && Letters.IsPaired(letters[last - 1]));
    }

    private void Plant(string key, int group)
    {
        var node = _nodes[0];
        foreach (var letter in key)
        {
            if (!node.Next.TryGetValue(letter, out var next))
            {
                next = _nodes.Count;
                node.Next.Add(letter, next);
                _nodes.Add(new Node());
            }
            node = _nodes[next];
        }
        node.Terms = [.. node.Terms ?? [], TermOf(group)];
    }

    private sealed class Node
    {
        public Dictionary<char, int> Next { get; } = [];

        public string[]? Terms { get; set; }
    }
}
