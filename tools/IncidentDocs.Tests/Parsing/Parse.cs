using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Tests.Parsing;

/// <summary>Short ways to parse a text or bytes, and to write down what was found.</summary>
internal static class Parse
{
    public static ParsedDocument Yaml(string text) => File("a.yml", Encoding.UTF8.GetBytes(text));

    public static ParsedDocument Markdown(string text) =>
        File("a.md", Encoding.UTF8.GetBytes(text));

    public static ParsedDocument File(string path, byte[] bytes, ParseLimits? limits = null) =>
        DocumentParser.Parse(
            new SourceFile(path, bytes.Length, () => bytes),
            limits ?? ParseLimits.Default
        );

    /// <summary>A line a finding: <c>line:column-line:column CODE message</c>.</summary>
    public static string[] Findings(ParsedDocument document) =>
        [.. document.Diagnostics.Select(Show)];

    public static string Show(Diagnostic found)
    {
        var (start, end) = (found.Location.Start, found.Location.End);
        return $"{start.Line}:{start.Column}-{end.Line}:{end.Column} {found.Descriptor.Code} {found.Message.En}";
    }

    /// <summary>All nodes of a tree, keys before their values.</summary>
    public static IEnumerable<DataNode> Walk(DataNode? node)
    {
        if (node is null)
        {
            return [];
        }
        var inner = node switch
        {
            SequenceNode sequence => sequence.Items.SelectMany(Walk),
            MappingNode mapping => mapping.Entries.SelectMany(entry =>
                Walk(entry.Key).Concat(Walk(entry.Value))
            ),
            _ => [],
        };
        return inner.Prepend(node);
    }
}
