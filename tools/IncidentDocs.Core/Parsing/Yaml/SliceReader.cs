using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Hands a part of a text to the YAML library without copying it. The library takes U+2028 and U+2029 for line ends, as YAML 1.1 did; two noncharacters, which no accepted text holds, stand in for them.</summary>
internal sealed class SliceReader : TextReader
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';
    private const char LineStandIn = '\uFFFE';
    private const char ParagraphStandIn = '\uFFFF';

    private readonly string _text;
    private readonly int _end;
    private int _at;

    /// <summary>Reads a part of a text from its start.</summary>
    public SliceReader(string text, TextSpan part)
    {
        _text = text;
        _at = part.Start;
        _end = part.End;
        HasSeparators =
            text.AsSpan(part.Start, part.Length).IndexOfAny(LineSeparator, ParagraphSeparator) >= 0;
    }

    /// <summary>Whether stand-ins are used, and values have to be restored.</summary>
    public bool HasSeparators { get; }

    /// <summary>The value with the characters that the file has.</summary>
    public static string Restore(string value) =>
        value.Replace(LineStandIn, LineSeparator).Replace(ParagraphStandIn, ParagraphSeparator);

    /// <inheritdoc/>
    public override int Peek() => _at < _end ? StandIn(_text[_at]) : -1;

    /// <inheritdoc/>
    public override int Read() => _at < _end ? StandIn(_text[_at++]) : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, _end - _at);
        var target = buffer.AsSpan(index, taken);
        _text.AsSpan(_at, taken).CopyTo(target);
        _at += taken;
        if (HasSeparators)
        {
            target.Replace(LineSeparator, LineStandIn);
            target.Replace(ParagraphSeparator, ParagraphStandIn);
        }
        return taken;
    }

    private static char StandIn(char character) =>
        character switch
        {
            LineSeparator => LineStandIn,
            ParagraphSeparator => ParagraphStandIn,
            _ => character,
        };
}
