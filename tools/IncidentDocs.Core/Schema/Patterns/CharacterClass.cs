using System.Collections.Immutable;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>A class of characters: code points, and general categories that .NET knows (of the basic plane only).</summary>
/// <param name="Set">The code points.</param>
/// <param name="Categories">Categories as .NET writes them, such as <c>\p{Lu}</c>.</param>
/// <param name="IsNegated">Whether all others are meant.</param>
internal sealed record CharacterClass(
    CodePointSet Set,
    ImmutableArray<string> Categories,
    bool IsNegated
)
{
    /// <summary>The class of one set.</summary>
    public static CharacterClass Of(CodePointSet set) => new(set, [], IsNegated: false);

    /// <summary>The class of one character.</summary>
    public static CharacterClass Of(int codePoint) => Of(CodePointSet.Of([(codePoint, codePoint)]));
}
