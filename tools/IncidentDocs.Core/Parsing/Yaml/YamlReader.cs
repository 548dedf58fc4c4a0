using System.Runtime.InteropServices;
using IncidentDocs.Core.Parsing.Yaml.Quick;
using IncidentDocs.Core.Text;
using YamlDotNet.Core.Events;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Builds the tree of one YAML document from the library's events, where <see cref="QuickReader"/> does not read it. It recurses only to the depth limit, stops at the first thing that can't be read on from, and goes on past what is merely not supported.</summary>
internal sealed class YamlReader
{
    private const string MergeKey = "<<";

    private readonly string _text;
    private readonly TextSpan _part;
    private readonly ParseLimits _limits;
    private readonly YamlFindings _findings;
    private readonly YamlEvents _events;
    private readonly YamlPlaces _places;
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
        _places = new YamlPlaces(source.Text, part);
        _last = part.Start;
    }

    /// <summary>Reads a part of a text. An empty document is a null scalar at the part's start; null means that it could not be read, and that a finding says why.</summary>
    public static DataNode? Read(
        SourceText source,
        TextSpan part,
        ParseLimits limits,
        YamlFindings findings
    ) => QuickReader.Read(source.Text, part, limits) ?? ReadEvents(source, part, limits, findings);

    /// <summary>Reads a part of a text by the library alone.</summary>
    public static DataNode? ReadEvents(
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
            _findings.SecondDocument(_places.TokenAt(_events.Start));
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
            _findings.TooManyNodes(_places.TokenAt(start), _limits.Nodes);
            return null;
        }
        if (!node.Tag.IsEmpty || !node.Anchor.IsEmpty)
        {
            var properties = NodeProperties.Read(_text, start, _part.End);
            if (!node.Tag.IsEmpty)
            {
                _findings.Tag(properties.Tag);
            }
            start = YamlScalars.IsAbsent(node) ? properties.End : properties.Content;
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
        var node = YamlScalars.IsAbsent(scalar)
            ? NullAt(_places.OfAbsent(start, _last))
            : YamlScalars.Of(scalar, _events.ValueOf(scalar), start, _events.End, _text);
        _last = node.Span.End;
        return node;
    }

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
        start = isPair ? _places.OfPair(_last) : start;
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
        var name = NameOf(key, entries);
        if (!Advance() || ReadNode(depth) is not { } value)
        {
            return false;
        }
        if (name is not null)
        {
            entries.Add(new MappingEntry(name, value));
        }
        return true;
    }

    /// <summary>The key of an entry that counts; null, and a finding, for any other.</summary>
    private ScalarNode? NameOf(DataNode key, EntryCollector entries)
    {
        if (key is not ScalarNode name)
        {
            _findings.KeyIsNoScalar(key.Span);
            return null;
        }
        if (name is { Kind: ScalarKind.Null, Value.Length: 0 })
        {
            _hasAbsentKey = true;
            _findings.AbsentKey(_places.IndicatorAt(name.Span.Start));
            return null;
        }
        if (name is { Style: ScalarStyle.Plain, Value: MergeKey })
        {
            _findings.MergeKey(name.Span);
            return null;
        }
        if (entries.FirstOf(name.Value) is { } first)
        {
            _findings.Duplicate(first, name);
            return null;
        }
        return name;
    }

    /// <summary>A single pair in a flow sequence, <c>[a: b]</c>, is a mapping without brackets; its event has no place.</summary>
    private bool IsPair(MappingStart opening) =>
        opening is { Style: MappingStyle.Flow, Anchor.IsEmpty: true, Tag.IsEmpty: true }
        && opening.Start.Index == 0
        && _last > _part.Start;

    private bool Enter(int depth, int start, TextSpan? place = null)
    {
        _deepest = Math.Max(_deepest, depth);
        if (depth <= _limits.Depth)
        {
            return true;
        }
        _findings.TooDeep(place ?? _places.TokenAt(start), _limits.Depth);
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
            _last = _places.BehindBracket(_events.Start, bracket, _last);
        }
        return TextSpan.Between(start, Math.Max(start, _last));
    }

    private ScalarNode NullAt(int place) => YamlScalars.NullAt(place, _text);

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
