using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>What a copy for the public leaves out of a document, and what it keeps; so that the finished copy can be held against it.</summary>
/// <param name="Internal">Values and lines that are left out.</param>
/// <param name="Public">Values and texts that are kept.</param>
public sealed record Withheld(
    ImmutableArray<Located<string>> Internal,
    ImmutableArray<string> Public
)
{
    /// <summary>Of a document that is not made public in part, and has nothing to leave out.</summary>
    public static Withheld None { get; } = new([], []);

    /// <summary>Holds a document against the part of it that is kept.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="root">Its data; null where it has none.</param>
    /// <param name="kept">What is kept of the data; null for nothing.</param>
    /// <param name="body">Its Markdown body; null where it has none.</param>
    /// <param name="keepsBody">Whether that is kept.</param>
    internal static Withheld Of(
        SourceText source,
        DataNode? root,
        DataNode? kept,
        TextSpan? body,
        bool keepsBody
    )
    {
        var within = kept is null ? null : new PlacesWithin(kept);
        var scalars = Scalars(root).ToLookup(scalar => within?.Has(scalar.Span) == true);
        var told = Of(source, scalars[false], scalars[true], body, keepsBody);
        return told with { Public = told.Public.AddRange(Lists(kept)) };
    }

    /// <summary>What is left out of a document and what is kept, told apart before.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="hidden">Values that are left out.</param>
    /// <param name="kept">Values that are kept.</param>
    /// <param name="body">Its Markdown body; null where it has none.</param>
    /// <param name="keepsBody">Whether that is kept.</param>
    internal static Withheld Of(
        SourceText source,
        IEnumerable<ScalarNode> hidden,
        IEnumerable<ScalarNode> kept,
        TextSpan? body,
        bool keepsBody
    )
    {
        var left = ImmutableArray.CreateBuilder<Located<string>>();
        var shown = ImmutableArray.CreateBuilder<string>();
        shown.AddRange(kept.Select(scalar => scalar.Value));
        left.AddRange(
            hidden.Select(scalar => new Located<string>(scalar.Value, source.At(scalar.Span)))
        );
        if (body is { } prose && keepsBody)
        {
            shown.Add(source.Slice(prose));
        }
        else if (body is { } internalBody)
        {
            left.AddRange(Lines(source, internalBody));
        }
        return new Withheld(left.ToImmutable(), shown.ToImmutable());
    }

    private static IEnumerable<ScalarNode> Scalars(DataNode? node) =>
        node switch
        {
            ScalarNode scalar => [scalar],
            SequenceNode list => list.Items.SelectMany(Scalars),
            MappingNode mapping => mapping.Entries.SelectMany(entry => Scalars(entry.Value)),
            _ => [],
        };

    // A page writes the values of a list beside each other.
    private static IEnumerable<string> Lists(DataNode? node) =>
        node switch
        {
            SequenceNode { Items.Length: > 1 } list
                when list.Items.All(item => item is ScalarNode) =>
            [
                string.Join(", ", list.Items.Select(item => ((ScalarNode)item).Value)),
            ],
            SequenceNode list => list.Items.SelectMany(Lists),
            MappingNode mapping => mapping.Entries.SelectMany(entry => Lists(entry.Value)),
            _ => [],
        };

    private static IEnumerable<Located<string>> Lines(SourceText source, TextSpan body)
    {
        var text = source.Text;
        for (var at = body.Start; at < body.End; )
        {
            var end = text.IndexOf('\n', at, body.End - at);
            end = end < 0 ? body.End : end;
            if (end > at)
            {
                var span = TextSpan.Between(at, end);
                yield return new Located<string>(source.Slice(span), source.At(span));
            }
            at = end + 1;
        }
    }
}
