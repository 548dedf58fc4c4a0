using IncidentDocs.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>The events of the YAML library with places in our file. Only the index of the library's marks is used: its lines and columns drift from git's on U+2028. Whatever it throws becomes <see cref="Failure"/>.</summary>
internal sealed class YamlEvents
{
    private readonly bool _hasSeparators;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly TextSpan _part;

    /// <summary>Reads a part of a text: a whole YAML file, or the front matter of a Markdown file.</summary>
    public YamlEvents(string text, TextSpan part)
    {
        _part = part;
        var reader = new SliceReader(text, part);
        _hasSeparators = reader.HasSeparators;
        _scanner = new Scanner(reader);
        _parser = new Parser(_scanner);
    }

    /// <summary>The event that was read last.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>What the library threw, if it did.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Offset in the file where the current event begins, its properties included.</summary>
    public int Start => ToFile(Current!.Start);

    /// <summary>Offset in the file where the current event ends.</summary>
    public int End => ToFile(Current!.End);

    /// <summary>Offset in the file up to which the library has looked.</summary>
    public int Position => ToFile(_scanner.CurrentPosition);

    /// <summary>Moves to the next event; false at the end of the stream or at a <see cref="Failure"/>.</summary>
    public bool Next()
    {
        try
        {
            if (!_parser.MoveNext())
            {
                return false;
            }
            Current = _parser.Current;
            return true;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            Failure = thrown;
            return false;
        }
    }

    /// <summary>The offset in the file of a mark; never outside the part that is read.</summary>
    public int ToFile(Mark mark) => (int)Math.Min(_part.Start + mark.Index, _part.End);

    /// <summary>The value of a scalar as the file has it.</summary>
    public string ValueOf(Scalar scalar) =>
        _hasSeparators ? SliceReader.Restore(scalar.Value) : scalar.Value;
}
