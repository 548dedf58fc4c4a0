using System.Globalization;
using System.Text;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>
/// Writes a pattern for .NET, which matches UTF-16 units: a character beyond the basic plane becomes its pair, so that it is one to the dot and to quantifiers,
/// and half a pair matches nothing.
/// </summary>
/// <param name="text">Where to write.</param>
/// <param name="numbersGroups">Whether groups capture; they need not where nothing refers to them.</param>
internal sealed class PatternEmitter(StringBuilder text, bool numbersGroups)
{
    private const string Word = "[0-9A-Z_a-z]";
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;

    /// <summary>The pattern for .NET.</summary>
    public static string Emit(EcmaPattern pattern)
    {
        var text = new StringBuilder();
        new PatternEmitter(text, pattern.HasReferences).Write(pattern.Root);
        return text.ToString();
    }

    private void Write(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Character character:
                WriteClass(character.Class);
                break;
            case PatternNode.Place place:
                WritePlace(place.Kind);
                break;
            case PatternNode.Group group:
                WriteIn(
                    numbersGroups && group.Number > 0 ? $"(?<{group.Number}>" : "(?:",
                    group.Inner
                );
                break;
            case PatternNode.Look look:
                WriteIn(look.Opening, look.Inner);
                break;
            case PatternNode.Reference reference:
                // A group that took no part matches nothing to .NET and the empty text to ECMA-262.
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"(?({reference.Number})\\k<{reference.Number}>|)"
                );
                break;
            case PatternNode.Repeat repeat:
                WriteRepeat(repeat);
                break;
            case PatternNode.Sequence sequence:
                foreach (var part in sequence.Parts)
                {
                    Write(part);
                }
                break;
            case PatternNode.Choice choice:
                WriteChoice(choice);
                break;
        }
    }

    private void WriteIn(string opening, PatternNode inner)
    {
        text.Append(opening);
        Write(inner);
        text.Append(')');
    }

    private void WriteChoice(PatternNode.Choice choice)
    {
        for (var index = 0; index < choice.Options.Length; index++)
        {
            text.Append(index == 0 ? string.Empty : "|");
            Write(choice.Options[index]);
        }
    }

    private void WriteRepeat(PatternNode.Repeat repeat)
    {
        WriteIn("(?:", repeat.Inner);
        text.Append(
            (repeat.Least, repeat.Most) switch
            {
                (0, null) => "*",
                (1, null) => "+",
                (0, 1) => "?",
                (var least, null) => $"{{{least},}}",
                (var least, var most) => $"{{{least},{most}}}",
            }
        );
        text.Append(repeat.IsLazy ? "?" : string.Empty);
    }

    private void WritePlace(char kind) =>
        text.Append(
            kind switch
            {
                '^' => @"\A",
                '$' => @"\z",
                'b' => $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))",
                _ => $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))",
            }
        );

    private void WriteClass(CharacterClass characters)
    {
        if (!characters.Categories.IsEmpty)
        {
            text.Append(characters.IsNegated ? "[^" : "[");
            WriteUnits(characters.Set);
            text.AppendJoin(string.Empty, characters.Categories).Append(']');
            return;
        }
        var set = characters.IsNegated ? characters.Set.Complement() : characters.Set;
        if (set.Ranges is [var (only, last)] && only == last && only < FirstSurrogate)
        {
            WriteUnit(only);
            return;
        }
        WriteSet(set);
    }

    private void WriteSet(CodePointSet set)
    {
        var pairs = SurrogatePairs.Of(set);
        text.Append("(?:[");
        var start = text.Length;
        WriteUnits(set);
        text.Append(text.Length == start ? @"^\s\S]" : "]");
        foreach (var pair in pairs)
        {
            text.Append('|').Append(pair);
        }
        text.Append(')');
    }

    /// <summary>The ranges within the basic plane, without surrogates.</summary>
    private void WriteUnits(CodePointSet set)
    {
        foreach (var (first, last) in set.Ranges)
        {
            WriteUnits(first, Math.Min(last, FirstSurrogate - 1));
            WriteUnits(Math.Max(first, LastSurrogate + 1), Math.Min(last, char.MaxValue));
        }
    }

    private void WriteUnits(int first, int last)
    {
        if (first > last)
        {
            return;
        }
        WriteUnit(first);
        if (last > first)
        {
            text.Append('-');
            WriteUnit(last);
        }
    }

    private void WriteUnit(int unit)
    {
        if (unit < 128 && char.IsAsciiLetterOrDigit((char)unit))
        {
            text.Append((char)unit);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{unit:X4}");
        }
    }
}
