using System.Runtime.InteropServices;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml.Quick;

/// <summary>
/// Reads the plain part of YAML that nearly every document is written in, several times as fast as the library: block mappings and
/// lists, scalars and flow collections of one line, simple block scalars. What it reads it reads exactly as the library does
/// (a test compares them); at anything else, faults included, it gives up and the library reads the document from its start.
/// </summary>
internal sealed class QuickReader
{
    // Tabs, line ends other than LF and what looks like one, in any place. Two searches for few letters each:
    // one for all eight is many times as slow in Korean text.
    private const string ForeignSpaces = "\t\r\u0085\u2028\u2029";
    private const string ForeignMarks = "\ufeff\ufffe\uffff";

    private readonly string _text;
    private readonly ParseLimits _limits;
    private readonly QuickScalars _scalars;
    private readonly QuickLines _lines;
    private readonly List<DataNode> _items = [];
    private readonly List<MappingEntry> _entries = [];
    private int _nodes;

    /// <summary>End of what was read last.</summary>
    private int _last;

    private QuickReader(string text, TextSpan part, ParseLimits limits)
    {
        (_text, _limits) = (text, limits);
        _lines = new QuickLines(text, part);
        _scalars = new QuickScalars(text);
    }

    /// <summary>Reads a part of a text; null where it is not plain enough.</summary>
    public static DataNode? Read(string text, TextSpan part, ParseLimits limits)
    {
        var span = text.AsSpan(part.Start, part.Length);
        if (span.ContainsAny(ForeignSpaces) || span.ContainsAny(ForeignMarks))
        {
            return null;
        }
        var reader = new QuickReader(text, part, limits);
        var root = reader._lines is { IsPlain: true, Column: 0 } ? reader.ReadBlock(1) : null;
        return root is not null && reader._lines is { IsPlain: true, Column: < 0 } ? root : null;
    }

    /// <summary>Reads the list or mapping that begins at the current place.</summary>
    private DataNode? ReadBlock(int depth) =>
        _lines.IsAtDash ? ReadSequence(_lines.Column, depth)
        : _scalars.KeyAt(_lines.At, _lines.End) > 0 ? ReadMapping(_lines.Column, depth)
        : null;

    private MappingNode? ReadMapping(int column, int depth)
    {
        var start = _lines.At;
        if (!Count(depth))
        {
            return null;
        }
        var entries = new EntryCollector(_entries);
        do
        {
            var length = _scalars.KeyAt(_lines.At, _lines.End);
            if (length == 0 || !Count())
            {
                return null;
            }
            var key = _scalars.Plain(_lines.At, length);
            if (key.Value is "<<" || entries.FirstOf(key.Value) is not null)
            {
                return null;
            }
            _lines.MoveTo(key.Span.End + 1);
            if (ReadValue(column, depth) is not { } value)
            {
                return null;
            }
            entries.Add(new MappingEntry(key, value));
        } while (_lines.Column == column && !_lines.IsAtDash);
        return _lines.IsPlain && _lines.Column <= column
            ? entries.Close(TextSpan.Between(start, _last))
            : null;
    }

    /// <summary>Reads what follows a key's colon, and moves to the next line with text.</summary>
    private DataNode? ReadValue(int column, int depth)
    {
        if (!_lines.IsAtLineEnd)
        {
            return ReadInline(column, depth);
        }
        var colon = _lines.LastColon;
        _lines.Next();
        if (_lines.Column > column)
        {
            return ReadBlock(depth + 1);
        }
        if (_lines.Column == column && _lines.IsAtDash)
        {
            return ReadSequence(column, depth + 1);
        }
        _last = colon + 1;
        return Count() ? _scalars.Null(_last) : null;
    }

    private SequenceNode? ReadSequence(int column, int depth)
    {
        var start = _lines.At;
        if (!Count(depth))
        {
            return null;
        }
        var first = _items.Count;
        do
        {
            _lines.MoveTo(_lines.At + 1);
            if (ReadItem(column, depth) is not { } item)
            {
                return null;
            }
            _items.Add(item);
        } while (_lines.Column == column && _lines.IsAtDash);
        var items = CollectionsMarshal.AsSpan(_items)[first..].ToArray();
        _items.RemoveRange(first, items.Length);
        return _lines.IsPlain && _lines.Column <= column
            ? new SequenceNode(
                TextSpan.Between(start, _last),
                ImmutableCollectionsMarshal.AsImmutableArray(items)
            )
            : null;
    }

    private DataNode? ReadItem(int column, int depth)
    {
        if (_lines.IsAtLineEnd)
        {
            _lines.Next();
            return _lines.Column > column ? ReadBlock(depth + 1) : null;
        }
        return _scalars.KeyAt(_lines.At, _lines.End) > 0
            ? ReadMapping(_lines.Column, depth + 1)
            : ReadInline(column, depth);
    }

    /// <summary>Reads a scalar or flow collection that ends on its line, or a block scalar; then nothing may stand deeper than its parent.</summary>
    private DataNode? ReadInline(int column, int depth)
    {
        var node = _text[_lines.At] switch
        {
            '[' or '{' => ReadFlow(depth + 1),
            '|' or '>' => Count() ? _lines.ReadBlockScalar(column) : null,
            _ => Count() ? _scalars.Block(_lines.At, _lines.End) : null,
        };
        if (node is null)
        {
            return null;
        }
        _last = node.Span.End;
        if (node is not ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded })
        {
            _lines.MoveTo(node.Span.End);
            if (!_lines.IsAtLineEnd)
            {
                return null;
            }
            _lines.Next();
        }
        return _lines.IsPlain && _lines.Column <= column ? node : null;
    }

    private DataNode? ReadFlow(int depth)
    {
        var flow = new QuickFlow(_text, _lines.End, _scalars, _items, _entries, _limits);
        var node = flow.Read(_lines.At, depth);
        _nodes += flow.Nodes;
        return _nodes <= _limits.Nodes ? node : null;
    }

    private bool Count() => ++_nodes <= _limits.Nodes;

    private bool Count(int depth) => depth <= _limits.Depth && Count();
}
