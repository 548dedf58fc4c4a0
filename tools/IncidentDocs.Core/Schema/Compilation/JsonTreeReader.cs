using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Reads JSON token by token into positioned nodes. Throws what <see cref="Utf8JsonReader"/> throws.</summary>
internal ref struct JsonTreeReader
{
    private const int DeepestNesting = 256;
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly SourceText _source;
    private Utf8JsonReader _reader;
    private int _byte;

    /// <summary>Begins to read.</summary>
    /// <param name="bytes">The document, without a byte order mark.</param>
    /// <param name="source">The same as text.</param>
    public JsonTreeReader(ReadOnlySpan<byte> bytes, SourceText source)
    {
        _bytes = bytes;
        _source = source;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
    }

    /// <summary>Keys that are there twice.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The offset in the text that was reached.</summary>
    public int At { get; private set; }

    /// <summary>Reads the one value of the document and sees that nothing follows.</summary>
    public DataNode ReadDocument()
    {
        _reader.Read();
        var root = ReadValue();
        _reader.Read();
        return root;
    }

    private DataNode ReadValue() =>
        _reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(),
            JsonTokenType.StartArray => ReadArray(),
            _ => ReadScalar(),
        };

    private MappingNode ReadObject()
    {
        var start = OffsetOf(_reader.TokenStartIndex);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var keys = new KeySet();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar();
            _reader.Read();
            var value = ReadValue();
            if (keys.Add(key.Value))
            {
                entries.Add(new MappingEntry(key, value));
            }
            else
            {
                var shown = Quoted.Of(key.Value);
                var message = new Message($"키 '{shown}' 중복", $"duplicate key '{shown}'");
                Diagnostics.Add(
                    new Diagnostic(SchemaFindings.InvalidSchema, _source.At(key.Span), message)
                );
            }
        }
        return new MappingNode(SpanFrom(start), entries.DrainToImmutable());
    }

    private SequenceNode ReadArray()
    {
        var start = OffsetOf(_reader.TokenStartIndex);
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }
        return new SequenceNode(SpanFrom(start), items.DrainToImmutable());
    }

    private ScalarNode ReadScalar()
    {
        var start = OffsetOf(_reader.TokenStartIndex);
        var (kind, style, value) = _reader.TokenType switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => (
                ScalarKind.String,
                ScalarStyle.DoubleQuoted,
                _reader.GetString()!
            ),
            JsonTokenType.Null => (ScalarKind.Null, ScalarStyle.Plain, "null"),
            JsonTokenType.Number => (
                KindOf(_reader.ValueSpan),
                ScalarStyle.Plain,
                Encoding.UTF8.GetString(_reader.ValueSpan)
            ),
            _ => (
                ScalarKind.Boolean,
                ScalarStyle.Plain,
                _reader.TokenType == JsonTokenType.True ? "true" : "false"
            ),
        };
        var inside = style == ScalarStyle.DoubleQuoted ? start + 1 : start;
        // The colon behind a key counts as consumed, so a key's end is found from its value.
        var length =
            style == ScalarStyle.DoubleQuoted
                ? _reader.ValueSpan.Length + 2
                : _reader.ValueSpan.Length;
        var end = OffsetOf(_reader.TokenStartIndex + length);
        return new ScalarNode(
            TextSpan.Between(start, end),
            value,
            kind,
            style,
            SourceMap.Straight(inside)
        );
    }

    private static ScalarKind KindOf(ReadOnlySpan<byte> number) =>
        number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0
            ? ScalarKind.Integer
            : ScalarKind.Number;

    private TextSpan SpanFrom(int start) =>
        TextSpan.Between(start, OffsetOf(_reader.BytesConsumed));

    /// <summary>The offset in the text of an offset in the bytes; offsets are asked for in ascending order.</summary>
    private int OffsetOf(long offset)
    {
        var to = (int)offset;
        At += Encoding.UTF8.GetCharCount(_bytes[_byte..to]);
        _byte = to;
        return At;
    }
}
