namespace IncidentDocs.Cli.Serving;

/// <summary>What a browser is answered.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Type">The media type of the body.</param>
/// <param name="Body">The body; a browser that asks with HEAD gets its length alone.</param>
internal sealed record Answer(int Status, string Type, ReadOnlyMemory<byte> Body)
{
    /// <summary>Where to ask instead; null for nearly all.</summary>
    public string? Location { get; init; }

    /// <summary>Whether it is an endless one: news about a page.</summary>
    public bool IsNews { get; init; }
}
