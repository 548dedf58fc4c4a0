using System.Collections.Frozen;

namespace IncidentDocs.Site.Twins;

/// <summary>An element or a text of a page that our templates have made.</summary>
/// <param name="name">The element's name in lower case; empty for a text.</param>
/// <param name="text">The text, characters decoded; empty for an element.</param>
internal sealed class HtmlNode(string name, string text)
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "p",
            "div",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "figure",
            "figcaption",
            "details",
            "summary",
            "noscript",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "table",
            "pre",
            "blockquote",
            "hr",
        ]
    );

    private List<HtmlNode>? _children;
    private List<(string Name, string Value)>? _attributes;
    private bool? _isBlock;

    /// <summary>The element's name in lower case; empty for a text.</summary>
    public string Name => name;

    /// <summary>The text, characters decoded; empty for an element.</summary>
    public string Text => text;

    /// <summary>What is in it.</summary>
    public IReadOnlyList<HtmlNode> Children => _children ?? (IReadOnlyList<HtmlNode>)[];

    /// <summary>Whether it is a text.</summary>
    public bool IsText => name.Length == 0;

    /// <summary>Whether it is a block, or holds one. Asked when the page has been read whole.</summary>
    public bool IsBlock =>
        _isBlock ??=
            Blocks.Contains(name)
            || (name is not ("" or "svg") && _children?.Exists(child => child.IsBlock) == true);

    /// <summary>An attribute; null where it has none of that name.</summary>
    public string? this[string attribute]
    {
        get
        {
            if (_attributes is not null)
            {
                foreach (var (known, value) in _attributes)
                {
                    if (string.Equals(known, attribute, StringComparison.Ordinal))
                    {
                        return value;
                    }
                }
            }
            return null;
        }
    }

    /// <summary>Gives it an attribute; of two the first counts.</summary>
    public void Add(string attribute, string value) => (_attributes ??= []).Add((attribute, value));

    /// <summary>Puts a node into it, behind what is there.</summary>
    public void Add(HtmlNode child) => (_children ??= []).Add(child);

    /// <summary>Whether it is of a class.</summary>
    public bool Is(string name) =>
        this["class"] is { } classes
        && classes.Contains(name, StringComparison.Ordinal)
        && classes.Split(' ').Contains(name, StringComparer.Ordinal);

    /// <summary>All text in it as it stands.</summary>
    public string AllText =>
        IsText ? text
        : _children is [var only] ? only.AllText
        : string.Concat(Children.Select(child => child.AllText));
}
