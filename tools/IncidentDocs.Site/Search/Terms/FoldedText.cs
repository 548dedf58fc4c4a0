using IncidentDocs.Core.Text;

namespace IncidentDocs.Site.Search.Terms;

/// <summary>A text as the search sees it: letters folded, everything between words one gap, hyphen or break. One instance reads many texts.</summary>
public sealed class FoldedText
{
    private char[] _letters = new char[4096];
    private bool[] _capitals = new bool[4096];

    /// <summary>The letters of the text that was read last.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether a letter was written as an ASCII capital.</summary>
    public bool IsCapital(int at) => _capitals[at];

    /// <summary>Reads a text.</summary>
    public void Read(string text)
    {
        var composed = Hangul.Compose(text);
        if (_letters.Length < composed.Length)
        {
            _letters = new char[composed.Length * 2];
            _capitals = new bool[composed.Length * 2];
        }
        var length = 0;
        var last = Terms.Letters.Break;
        foreach (var unit in composed)
        {
            var letter = Terms.Letters.Fold(unit);
            if (letter > '-')
            {
                _letters[length] = last = letter;
                _capitals[length++] = unit is >= 'A' and <= 'Z';
            }
            else if (letter != Terms.Letters.Nothing)
            {
                length = Separate(length, last, letter);
                last = length == 0 ? Terms.Letters.Break : _letters[length - 1];
            }
        }
        Length = length;
    }

    // A row of separators is one: the same thing twice or more stays a gap only if all are gaps, and a hyphen only alone.
    private int Separate(int length, char last, char letter)
    {
        if (last > '-')
        {
            _letters[length] = letter;
            _capitals[length] = false;
            return length + 1;
        }
        if (length > 0 && (last != Terms.Letters.Gap || letter != Terms.Letters.Gap))
        {
            _letters[length - 1] = Terms.Letters.Break;
        }
        return length;
    }
}
