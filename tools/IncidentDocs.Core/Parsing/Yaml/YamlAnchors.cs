using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>The nodes that anchors name, and what aliases have added to the document so far. An alias shares the node of its anchor; only the count grows, so that a bomb is answered before it goes off.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchored?> _known = new(StringComparer.Ordinal);

    /// <summary>Characters of the file that aliases have repeated.</summary>
    public long Characters { get; set; }

    /// <summary>Notes a name whose node is still being read.</summary>
    public void Open(string name) => _known[name] = null;

    /// <summary>Notes a name's node; a later anchor of the same name replaces it.</summary>
    public void Close(string name, Anchored anchored) => _known[name] = anchored;

    /// <summary>Looks a name up; the value is null while the alias stands inside its own node.</summary>
    public bool TryGet(string name, out Anchored? anchored) =>
        _known.TryGetValue(name, out anchored);

    /// <summary>A node that aliases may repeat.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="Nodes">How many nodes it is, aliases within it expanded.</param>
    /// <param name="Height">How many collections deep it is.</param>
    /// <param name="Characters">How many characters of the file it stands for, aliases within it expanded.</param>
    public readonly record struct Anchored(DataNode Node, int Nodes, int Height, long Characters);
}
