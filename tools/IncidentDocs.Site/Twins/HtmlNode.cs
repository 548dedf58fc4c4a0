namespace IncidentDocs.Site.Twins;

/// <summary>An element or a text of a page that our templates have made.</summary>
/// <param name="Name">The element's name in lower case; empty for a text.</param>
/// <param name="Text">The text, characters decoded; empty for an element.</param>
internal sealed record HtmlNode(string Name, string Text)
{
    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);

    /// <summary>What is in it.</summary>
    public List<HtmlNode> Children { get; } = [];

    /// <summary>Whether it is a text.</summary>
    public bool IsText => Name.Length == 0;

    /// <summary>An attribute; null where it has none of that name.</summary>
    public string? this[string attribute] => _attributes.GetValueOrDefault(attribute);

    /// <summary>Gives it an attribute; of two the first counts.</summary>
    public void Add(string attribute, string value) => _attributes.TryAdd(attribute, value);

    /// <summary>Whether it is of a class.</summary>
    public bool Is(string name) =>
        this["class"] is { } classes && classes.Split(' ').Contains(name, StringComparer.Ordinal);

    /// <summary>All text in it as it stands.</summary>
    public string AllText => IsText ? Text : string.Concat(Children.Select(child => child.AllText));
}
