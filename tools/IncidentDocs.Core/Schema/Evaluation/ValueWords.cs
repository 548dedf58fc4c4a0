using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>Shows values in messages.</summary>
internal static class ValueWords
{
    private const int LongList = 24;

    /// <summary>A value in quotes, cut where it is long; a collection by its brackets.</summary>
    public static string Show(DataNode node) =>
        node switch
        {
            ScalarNode { Kind: ScalarKind.String } scalar => $"'{Quoted.Of(scalar.Value)}'",
            ScalarNode { Value.Length: 0 } => "null",
            ScalarNode scalar => Quoted.Of(scalar.Value),
            MappingNode => "{…}",
            _ => "[…]",
        };

    /// <summary>Values one after another, without quotes around strings; a long list is cut.</summary>
    public static string List(IEnumerable<DataNode> values) =>
        Join(
            values.Select(value =>
                value is ScalarNode { Value.Length: > 0 } scalar
                    ? Quoted.Of(scalar.Value)
                    : Show(value)
            )
        );

    /// <summary>Names in quotes, one after another; a long list is cut.</summary>
    public static string ListNames(IEnumerable<string> names) =>
        Join(names.Select(name => $"'{Quoted.Of(name)}'"));

    private static string Join(IEnumerable<string> words)
    {
        var list = words.ToList();
        return list.Count <= LongList
            ? string.Join(", ", list)
            : string.Concat(string.Join(", ", list.Take(LongList)), ", …");
    }
}
