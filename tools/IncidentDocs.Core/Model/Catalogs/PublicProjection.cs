using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Keeps of a document what its schema marks <c>x-audience: public</c>. What is not marked is internal; a member of a marked mapping must be marked itself.</summary>
/// <param name="result">What the schema says of the document.</param>
internal sealed class PublicProjection(SchemaResult result)
{
    private const int MostHarmlessDigits = 6;

    private readonly HashSet<DataNode> _public = result.ToPublicSet();

    /// <summary>Whether a node is for the public.</summary>
    public bool Includes(DataNode node) => _public.Contains(node);

    /// <summary>Whether the Markdown body is: only a document that says <c>audience: public</c> itself.</summary>
    public static bool IncludesBody(MappingNode root) =>
        root["audience"] is ScalarNode { Value: "public" };

    /// <summary>Whether a text has what a number or an address of somebody needs: an @, or more than six digits.</summary>
    public static bool MayNameSomebody(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            if (letter is '@')
            {
                return true;
            }
            digits += letter is (>= '0' and <= '9') or (>= '０' and <= '９') ? 1 : 0;
        }
        return digits > MostHarmlessDigits;
    }

    /// <summary>The mapping without what is internal.</summary>
    public MappingNode Of(MappingNode mapping) =>
        new(
            mapping.Span,
            [
                .. mapping
                    .Entries.Where(entry => Includes(entry.Value))
                    .Select(entry => entry with { Value = Of(entry.Value) }),
            ]
        );

    private DataNode Of(DataNode node) =>
        node switch
        {
            MappingNode mapping => Of(mapping),
            SequenceNode list => new SequenceNode(
                list.Span,
                [.. list.Items.Where(Kept).Select(Of)]
            ),
            _ => node,
        };

    /// <summary>A scalar of a public list is public with it; a mapping in it must be marked.</summary>
    private bool Kept(DataNode item) => item is ScalarNode || Includes(item);
}
