using System.Text;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Brings the first document of a YAML test-suite event tree and a tree of ours into one form: a line a node, aliases expanded, no anchors, tags and flow marks. What our loader refuses with a finding (merge keys, keys that are absent or no scalars, a key's second occurrence) is left out on both sides.</summary>
internal sealed class SuiteTree
{
    private const string Empty = "=:\n";
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly string[] _lines;
    private int _at;

    private SuiteTree(string tree) =>
        _lines = [.. tree.Split('\n').Select(line => line.TrimStart(' '))];

    /// <summary>How many documents an event tree has.</summary>
    public static int CountDocuments(string tree) =>
        tree.Split('\n').Count(line => line.StartsWith(" +DOC", StringComparison.Ordinal));

    /// <summary>The first document of an event tree; an empty stream is an empty scalar.</summary>
    public static string OfSuite(string tree)
    {
        var suite = new SuiteTree(tree);
        suite._at = Array.FindIndex(
            suite._lines,
            line => line.StartsWith("+DOC", StringComparison.Ordinal)
        );
        if (suite._at < 0)
        {
            return Empty;
        }
        suite._at++;
        return suite.Node();
    }

    /// <summary>A tree of ours.</summary>
    public static string OfNode(DataNode? node) =>
        node switch
        {
            ScalarNode scalar => $"={Sign(scalar.Style)}{Escape(scalar.Value)}\n",
            SequenceNode sequence => $"[\n{string.Concat(sequence.Items.Select(OfNode))}]\n",
            MappingNode mapping =>
                $"{{\n{string.Concat(mapping.Entries.Select(entry => OfNode(entry.Key) + OfNode(entry.Value)))}}}\n",
            _ => "nothing\n",
        };

    private string Node()
    {
        var line = _lines[_at++];
        var (name, rest) = Properties(line.Length > 4 ? line[5..] : string.Empty);
        var read = line[..4] switch
        {
            "=ALI" => _anchors[rest[1..]],
            "=VAL" => $"={rest}\n",
            "+SEQ" => Sequence(),
            "+MAP" => Mapping(),
            _ => throw new InvalidOperationException(line),
        };
        if (name is not null)
        {
            _anchors[name] = read;
        }
        return read;
    }

    private string Sequence()
    {
        var items = new StringBuilder("[\n");
        while (!string.Equals(_lines[_at], "-SEQ", StringComparison.Ordinal))
        {
            items.Append(Node());
        }
        _at++;
        return items.Append("]\n").ToString();
    }

    private string Mapping()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new StringBuilder("{\n");
        while (!string.Equals(_lines[_at], "-MAP", StringComparison.Ordinal))
        {
            var (key, value) = (Node(), Node());
            var isUsable = key[0] == '=' && key is not ("=:<<\n" or Empty);
            if (isUsable && seen.Add(key[2..]))
            {
                entries.Append(key).Append(value);
            }
        }
        _at++;
        return entries.Append("}\n").ToString();
    }

    private static (string? Anchor, string Remaining) Properties(string text)
    {
        string? anchor = null;
        while (text.Length > 0 && text[0] is '&' or '<' or '{' or '[')
        {
            var blank = text.IndexOf(' ', StringComparison.Ordinal);
            var (property, rest) =
                blank < 0 ? (text, string.Empty) : (text[..blank], text[(blank + 1)..]);
            anchor = property[0] == '&' ? property[1..] : anchor;
            text = rest;
        }
        return (anchor, text);
    }

    private static char Sign(ScalarStyle style) =>
        style switch
        {
            ScalarStyle.SingleQuoted => '\'',
            ScalarStyle.DoubleQuoted => '"',
            ScalarStyle.Literal => '|',
            ScalarStyle.Folded => '>',
            _ => ':',
        };

    private static string Escape(string value) =>
        value
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)
            .Replace("\b", "\\b", StringComparison.Ordinal);
}
