using System.Collections.Immutable;

namespace IncidentDocs.Core.Markdown;

/// <summary>What the later stages need of a Markdown body. It is small, for the tree it was read from is dropped: all spans are offsets in the file, and texts that stand in the file as they are, are spans.</summary>
public sealed record MarkdownFacts
{
    /// <summary>The facts of an empty body.</summary>
    public static MarkdownFacts Empty { get; } = new();

    /// <summary>Headings in the order of the page, those of footnotes last.</summary>
    public ImmutableArray<MarkdownHeading> Headings { get; init; } = [];

    /// <summary>Links and images, refused ones included, in the order of the page.</summary>
    public ImmutableArray<MarkdownLink> Links { get; init; } = [];

    /// <summary>Fenced code blocks.</summary>
    public ImmutableArray<MarkdownFence> Fences { get; init; } = [];

    /// <summary>Task items (<c>- [ ]</c>).</summary>
    public ImmutableArray<MarkdownTask> Tasks { get; init; } = [];

    /// <summary>The plain text, cut at every heading: first what stands before the first heading (if anything), then one section a heading.</summary>
    public ImmutableArray<MarkdownSection> Sections { get; init; } = [];

    /// <summary>Footnotes that something refers to, in the order of their numbers.</summary>
    public ImmutableArray<MarkdownFootnote> Footnotes { get; init; } = [];

    /// <summary>Words of headings and text, code apart: runs of characters between white space (어절 in Korean).</summary>
    public int Words { get; init; }
}
