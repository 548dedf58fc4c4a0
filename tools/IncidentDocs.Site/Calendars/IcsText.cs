using System.Buffers;
using System.Text;

namespace IncidentDocs.Site.Calendars;

/// <summary>The text of an iCalendar object (RFC 5545): lines that end in CRLF and are at most 75 octets long, cut between characters.</summary>
internal sealed class IcsText
{
    /// <summary>The most octets of a line, its end left out (RFC 5545, 3.1).</summary>
    public const int MostOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Adds a line of a property; longer ones are folded.</summary>
    /// <param name="name">Name of the property, with its parameters.</param>
    /// <param name="value">The value as it is written.</param>
    public void Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }
            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        _text.Append("\r\n");
    }

    /// <summary>Adds a line whose value is text.</summary>
    public void Text(string name, string text) => Line(name, Escape(text));

    /// <summary>A text as a value: backslash, semicolon, comma and line end escaped (RFC 5545, 3.3.11), other control characters left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            switch (letter)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(letter);
                    break;
                case '\n' or '\r':
                    escaped.Append("\\n");
                    break;
                case '\t':
                    escaped.Append(letter);
                    break;
                default:
                    if (!char.IsControl(letter))
                    {
                        escaped.Append(letter);
                    }
                    break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>Writes it as UTF-8.</summary>
    public void Write(IBufferWriter<byte> writer) =>
        Encoding.UTF8.GetBytes(_text.ToString().AsSpan(), writer);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
