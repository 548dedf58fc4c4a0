using System.Globalization;
using System.Text;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Follows JSON pointers (RFC 6901) written as fragments, so percent-encoded. Large mappings are looked up by a table that is made once.</summary>
internal sealed class JsonPointer
{
    private const int LargeMapping = 16;
    private readonly Dictionary<MappingNode, Dictionary<string, DataNode>> _tables = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The schema that a pointer leads to from a document or embedded schema; null where it leads nowhere.</summary>
    /// <param name="fragment">The pointer.</param>
    /// <param name="root">Where it begins.</param>
    /// <param name="bases">The base URIs of all schemas that stand where schemas may; elsewhere only the one that is led to is a schema.</param>
    public SchemaPlace? Follow(
        string fragment,
        SchemaPlace root,
        IReadOnlyDictionary<DataNode, UriReference> bases
    )
    {
        var place = root;
        foreach (var token in Decode(fragment)[1..].Split('/'))
        {
            var name = token
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal);
            if (Step(place.Node, name) is not { } next)
            {
                return null;
            }
            place = place with
            {
                Node = next,
                Base = bases.TryGetValue(next, out var known) ? known : place.Base,
            };
        }
        return bases.ContainsKey(place.Node) ? place : place.Part(place.Node);
    }

    private DataNode? Step(DataNode node, string name) =>
        node switch
        {
            MappingNode { Entries.Length: <= LargeMapping } mapping => mapping[name],
            MappingNode mapping => TableOf(mapping).GetValueOrDefault(name),
            SequenceNode sequence
                when int.TryParse(
                    name,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var index
                ) => index < sequence.Items.Length ? sequence.Items[index] : null,
            _ => null,
        };

    private Dictionary<string, DataNode> TableOf(MappingNode mapping)
    {
        if (!_tables.TryGetValue(mapping, out var table))
        {
            table = new Dictionary<string, DataNode>(
                mapping.Entries.Length,
                StringComparer.Ordinal
            );
            foreach (var entry in mapping.Entries)
            {
                table.TryAdd(entry.Key.Value, entry.Value);
            }
            _tables.Add(mapping, table);
        }
        return table;
    }

    private static string Decode(string fragment)
    {
        if (!fragment.Contains('%'))
        {
            return fragment;
        }
        var bytes = Encoding.UTF8.GetBytes(fragment);
        var decoded = new List<byte>(bytes.Length);
        for (var index = 0; index < bytes.Length; index++)
        {
            var isEscape =
                bytes[index] == '%'
                && index + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[index + 1])
                && char.IsAsciiHexDigit((char)bytes[index + 2]);
            if (isEscape)
            {
                decoded.Add(Convert.ToByte(Encoding.ASCII.GetString(bytes, index + 1, 2), 16));
                index += 2;
            }
            else
            {
                decoded.Add(bytes[index]);
            }
        }
        return Encoding.UTF8.GetString([.. decoded]);
    }
}
