namespace IncidentDocs.Core.Schema;

/// <summary>A schema document before it is compiled.</summary>
/// <param name="Uri">Absolute URI that the document is known by until its <c>$id</c> says otherwise.</param>
/// <param name="Json">Its bytes, UTF-8.</param>
public readonly record struct SchemaSource(string Uri, ReadOnlyMemory<byte> Json)
{
    /// <summary>Path that findings about the schema itself name; the URI where nothing else is said.</summary>
    public string Path { get; init; } = Uri;
}
