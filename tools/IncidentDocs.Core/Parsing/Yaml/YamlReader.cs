using System.Runtime.InteropServices;
using IncidentDocs.Core.Text;
using YamlDotNet.Core.Events;
using LibraryScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Builds the tree of one YAML document from events. It recurses only to the depth limit, stops at the first thing that can't be read on from, and goes on past what is merely not supported.</summary>
internal sealed class YamlReader
{
    private const string MergeKey = "<<";

    private readonly string _text;
    private readonly TextSpan _part;
    private readonly ParseLimits _limits;
    private readonly YamlFindings _findings;
    private readonly YamlEvents _events;
    private readonly YamlAnchors _anchors = new();
    private readonly List<DataNode> _items = [];
    private readonly List<MappingEntry> _entries = [];
    private readonly Stack<int> _brackets = new();
    private int _nodes;
    private int _deepest;
    private int _last;
    private bool _hasAbsentKey;

    private YamlReader(SourceText source, TextSpan part, ParseLimits limits, YamlFindings findings)
    {
        _text = source.Text;
        _part = part;
        _limits = limits;
        _findings = findings;
        _events = new YamlEvents(source.Text, part);
        _last = part.Start;
    }

    /// <summary>Reads a part of a text. An empty document is a null scalar at the part's start; null means that it could not be read, and that a finding says why.</summary>
    public static DataNode? Read(
        SourceText source,
        TextSpan part,
        ParseLimits limits,
        YamlFindings findings
    ) => new YamlReader(source, part, limits, findings).ReadStream();

    private DataNode? ReadStream()
    {
        if (!Advance() || !Advance())
        {
            return null;
        }
        if (_events.Current is not DocumentStart opening)
        {
            return NullAt(_part.Start);
        }
        _last = opening.IsImplicit ? _part.Start : _events.End;
        var root = Advance() ? ReadNode(0) : null;
        return root is not null && ReadEnd() ? root : null;
    }

    private bool ReadEnd()
    {
        if (!Advance() || !Advance())
        {
            return false;
        }
        if (_events.Current is DocumentStart)
        {
            _findings.SecondDocument(TokenAt(_events.Start));
        }
        return true;
    }

    private DataNode? ReadNode(int depth) =>
        _events.Current switch
        {
            AnchorAlias alias => ReadAlias(alias, depth),
            NodeEvent { Anchor.IsEmpty: true } node => ReadContent(node, depth),
            NodeEvent node => ReadAnchored(node, depth),
            _ => Malformed(),
        };

    private DataNode? ReadAnchored(NodeEvent node, int depth)
    {
        var name = node.Anchor.Value;
        var (nodes, aliased, deepest) = (_nodes, _anchors.Characters, _deepest);
        _anchors.Open(name);
        _deepest = depth;
        var read = ReadContent(node, depth);
        if (read is not null)
        {
            var characters = _anchors.Characters - aliased + read.Span.Length;
            _anchors.Close(name, new(read, _nodes - nodes, _deepest - depth, characters));
        }
        _deepest = Math.Max(deepest, _deepest);
        return read;
    }

    private DataNode? ReadAlias(AnchorAlias alias, int depth)
    {
        var span = TextSpan.Between(_events.Start, _events.End);
        _last = span.End;
        if (!_anchors.TryGet(alias.Value.Value, out var anchored))
        {
            _findings.UnknownAlias(span, alias.Value.Value);
            return null;
        }
        if (anchored is not { } known)
        {
            _findings.RecursiveAlias(span, alias.Value.Value);
            return NullAt(span.Start);
        }
        _anchors.Characters += known.Characters;
        _nodes += known.Nodes;
        if (_nodes > _limits.Nodes || _anchors.Characters > _limits.FileBytes)
        {
            _findings.TooMuchRepeated(span);
            return null;
        }
        return Enter(depth + known.Height, span.Start, span) ? known.Node : null;
    }

    private DataNode? ReadContent(NodeEvent node, int depth)
    {
        var start = _events.Start;
        if (++_nodes > _limits.Nodes)
        {
            _findings.TooManyNodes(TokenAt(start), _limits.Nodes);
            return null;
        }
        if (!node.Tag.IsEmpty || !node.Anchor.IsEmpty)
        {
            var properties = NodeProperties.Read(_text, start, _part.End);
            if (!node.Tag.IsEmpty)
            {
                _findings.Tag(properties.Tag);
            }
            start = node is Scalar { Value.Length: 0, Style: LibraryScalarStyle.Plain }
                ? properties.End
                : properties.Content;
            _last = Math.Max(_last, properties.End);
        }
        return node switch
        {
            Scalar scalar => ReadScalar(scalar, start),
            SequenceStart sequence => ReadSequence(sequence, start, depth + 1),
            MappingStart mapping => ReadMapping(mapping, start, depth + 1),
            _ => Malformed(),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar, int start)
    {
        if (scalar.Value.Length == 0 && scalar.Style == LibraryScalarStyle.Plain)
        {
            _last = EmptyPlace(start);
            return NullAt(_last);
        }
        var style = scalar.Style switch
        {
            LibraryScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            LibraryScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            LibraryScalarStyle.Literal => ScalarStyle.Literal,
            LibraryScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        var end = style is ScalarStyle.Literal or ScalarStyle.Folded
            ? Blanks.BlockEnd(_text, start, _events.End)
            : _events.End;
        _last = Math.Max(end, start);
        var value = _events.ValueOf(scalar);
        var kind =
            style == ScalarStyle.Plain && !IsTaggedString(scalar)
                ? CoreSchema.Resolve(value)
                : ScalarKind.String;
        return new ScalarNode(TextSpan.Between(start, _last), value, kind, style, _text);
    }

    private static bool IsTaggedString(Scalar scalar) =>
        !scalar.Tag.IsEmpty && scalar.Tag.Value is "!" or "tag:yaml.org,2002:str";

    private SequenceNode? ReadSequence(SequenceStart opening, int start, int depth)
    {
        if (!Enter(depth, start))
        {
            return null;
        }
        var isFlow = opening.Style == SequenceStyle.Flow;
        Open(isFlow, start);
        var first = _items.Count;
        while (Advance())
        {
            if (_events.Current is SequenceEnd)
            {
                var items = CollectionsMarshal.AsSpan(_items)[first..].ToArray();
                _items.RemoveRange(first, items.Length);
                var span = Close(isFlow, start, ']');
                return new SequenceNode(span, ImmutableCollectionsMarshal.AsImmutableArray(items));
            }
            if (ReadNode(depth) is not { } item)
            {
                return null;
            }
            _items.Add(item);
        }
        return null;
    }

    private MappingNode? ReadMapping(MappingStart opening, int start, int depth)
    {
        if (!Enter(depth, start))
        {
            return null;
        }
        var isPair = IsPair(opening);
        var isFlow = opening.Style == MappingStyle.Flow && !isPair;
        start = isPair ? PairStart() : start;
        Open(isFlow, start);
        var entries = new EntryCollector(_entries);
        while (Advance())
        {
            if (_events.Current is MappingEnd)
            {
                return entries.Close(Close(isFlow, start, '}'));
            }
            if (!ReadEntry(ref entries, depth))
            {
                return null;
            }
        }
        return null;
    }

    private bool ReadEntry(ref EntryCollector entries, int depth)
    {
        if (ReadNode(depth) is not { } key)
        {
            return false;
        }
        var isAbsent = key is ScalarNode { Kind: ScalarKind.Null, Value.Length: 0 };
        if (isAbsent)
        {
            _hasAbsentKey = true;
            _findings.AbsentKey(IndicatorAt(key.Span.Start));
        }
        if (!Advance() || ReadNode(depth) is not { } value)
        {
            return false;
        }
        if (!isAbsent)
        {
            AddEntry(ref entries, key, value);
        }
        return true;
    }

    private void AddEntry(ref EntryCollector entries, DataNode key, DataNode value)
    {
        if (key is not ScalarNode name)
        {
            _findings.KeyIsNoScalar(key.Span);
        }
        else if (name is { Style: ScalarStyle.Plain, Value: MergeKey })
        {
            _findings.MergeKey(name.Span);
        }
        else if (entries.FirstOf(name.Value) is { } first)
        {
            _findings.Duplicate(first, name);
        }
        else
        {
            entries.Add(new MappingEntry(name, value));
        }
    }

    /// <summary>A single pair in a flow sequence, <c>[a: b]</c>, is a mapping without brackets; its event has no place.</summary>
    private bool IsPair(MappingStart opening) =>
        opening.Style == MappingStyle.Flow && opening.Start.Index == 0 && _last > _part.Start;

    private int PairStart()
    {
        var start = Blanks.Skip(_text, _last, _part.End);
        return start < _part.End && _text[start] == ','
            ? Blanks.Skip(_text, start + 1, _part.End)
            : start;
    }

    private bool Enter(int depth, int start, TextSpan? place = null)
    {
        _deepest = Math.Max(_deepest, depth);
        if (depth <= _limits.Depth)
        {
            return true;
        }
        _findings.TooDeep(place ?? TokenAt(start), _limits.Depth);
        return false;
    }

    private void Open(bool isFlow, int start)
    {
        if (isFlow)
        {
            _brackets.Push(start);
        }
        _last = Math.Max(_last, isFlow ? start + 1 : start);
    }

    private TextSpan Close(bool isFlow, int start, char bracket)
    {
        if (isFlow)
        {
            _brackets.Pop();
            var end = _events.Start;
            _last = end < _part.End && _text[end] == bracket ? end + 1 : Math.Max(_last, end);
        }
        return TextSpan.Between(start, Math.Max(start, _last));
    }

    /// <summary>An absent value stands just after its indicator. Where the library names the next token instead it stands just after what was read last, and where it names a place long past, at the next token.</summary>
    private int EmptyPlace(int place)
    {
        if (place < _last)
        {
            return Blanks.Skip(_text, _last, _part.End);
        }
        var follows = place > _part.Start && _text[place - 1] is ':' or '-' or '?';
        var precedes = place < _part.End && _text[place] is ',' or ']' or '}';
        return follows || precedes ? place : _last;
    }

    private ScalarNode NullAt(int place) =>
        new(new TextSpan(place, 0), string.Empty, ScalarKind.Null, ScalarStyle.Plain, _text);

    /// <summary>The ':' or '?' at or before the place of an absent key.</summary>
    private TextSpan IndicatorAt(int place)
    {
        if (place < _part.End && _text[place] == ':')
        {
            return new TextSpan(place, 1);
        }
        var end = Blanks.TrimBack(_text, _part.Start, place);
        var isBehind = end > _part.Start && _text[end - 1] is ':' or '?';
        return isBehind ? new TextSpan(end - 1, 1) : new TextSpan(place, 0);
    }

    private TextSpan TokenAt(int start)
    {
        var end = Blanks.LineEnd(_text, start, _part.End);
        var blank = _text.AsSpan(start, end - start).IndexOfAny(' ', '\t');
        return new TextSpan(start, blank > 0 ? blank : end - start);
    }

    private bool Advance()
    {
        if (_events.Next())
        {
            return true;
        }
        Malformed();
        return false;
    }

    /// <summary>What the library makes of a mapping with an absent key can't be relied on; that key has been reported and is the cause.</summary>
    private DataNode? Malformed()
    {
        if (_hasAbsentKey)
        {
            return null;
        }
        var opening = _brackets.Count > 0 ? _brackets.Peek() : -1;
        var context = new YamlFaultContext(_events, _text, _part, _last, opening);
        _findings.Malformed(YamlFault.Of(_events.Failure, context));
        return null;
    }
}
