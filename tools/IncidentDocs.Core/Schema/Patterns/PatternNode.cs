using System.Collections.Immutable;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A part of a pattern.</summary>
internal abstract record PatternNode
{
    private PatternNode() { }

    /// <summary>One character out of a class.</summary>
    /// <param name="Class">The class.</param>
    public sealed record Character(CharacterClass Class) : PatternNode;

    /// <summary>A place: start or end of the value, or a word boundary.</summary>
    /// <param name="Kind">One of <c>^ $ b B</c>.</param>
    public sealed record Place(char Kind) : PatternNode;

    /// <summary>A group; number 0 captures nothing.</summary>
    /// <param name="Number">Number of the group, from 1.</param>
    /// <param name="Inner">What it holds.</param>
    public sealed record Group(int Number, PatternNode Inner) : PatternNode;

    /// <summary>A look ahead or behind.</summary>
    /// <param name="Opening">How it opens, such as <c>(?=</c>.</param>
    /// <param name="Inner">What is looked for.</param>
    public sealed record Look(string Opening, PatternNode Inner) : PatternNode;

    /// <summary>A reference back to a group; by name until all groups are known.</summary>
    /// <param name="Number">Number of the group, or 0.</param>
    /// <param name="Name">Name of the group, or null.</param>
    public sealed record Reference(int Number, string? Name) : PatternNode;

    /// <summary>Parts one after another.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Sequence(ImmutableArray<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    /// <param name="Options">The options, in order.</param>
    public sealed record Choice(ImmutableArray<PatternNode> Options) : PatternNode;

    /// <summary>A repetition.</summary>
    /// <param name="Inner">What is repeated.</param>
    /// <param name="Least">Fewest times.</param>
    /// <param name="Most">Most times; null for any number.</param>
    /// <param name="IsLazy">Whether as few as possible are taken.</param>
    public sealed record Repeat(PatternNode Inner, int Least, int? Most, bool IsLazy) : PatternNode;
}
