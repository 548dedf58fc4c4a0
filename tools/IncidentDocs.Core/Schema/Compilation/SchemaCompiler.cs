using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Keywords;
using IncidentDocs.Core.Schema.Patterns;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Compiles schemas. Every schema becomes an empty node first and is filled from a queue, so that circles of references are no matter and nothing recurses.</summary>
internal sealed class SchemaCompiler
{
    private readonly SchemaIndex _index;
    private readonly Dictionary<DataNode, SchemaNode> _nodes = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<UriReference, Dictionary<string, SchemaNode?>> _references = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Queue<(SchemaPlace Place, SchemaNode Node)> _open = new();
    private readonly Dictionary<string, (SchemaPattern? Compiled, Message? Problem)> _patterns =
        new(StringComparer.Ordinal);

    private readonly Dictionary<string, ImmutableArray<string>> _shared = new(
        StringComparer.Ordinal
    );

    private SchemaCompiler() => _index = new SchemaIndex(Issues);

    /// <summary>What is wrong with the schemas.</summary>
    public SchemaIssues Issues { get; } = new();

    /// <summary>Compiles documents together.</summary>
    public static CompiledSources Compile(IEnumerable<SchemaSource> sources)
    {
        var compiler = new SchemaCompiler();
        var texts = new List<SourceText>();
        foreach (var source in sources)
        {
            texts.Add(compiler.Read(source));
        }
        var roots = compiler._index.Roots.ToDictionary(
            root => root.Key,
            root => compiler.NodeAt(root.Value),
            StringComparer.Ordinal
        );
        foreach (var place in compiler._index.Schemas)
        {
            compiler.NodeAt(place);
        }
        compiler.FillAll();
        return new CompiledSources(roots, [.. compiler.Issues.InOrder(texts)]);
    }

    /// <summary>The node of a schema, filled or yet to be.</summary>
    public SchemaNode NodeAt(SchemaPlace place)
    {
        if (!_nodes.TryGetValue(place.Node, out var node))
        {
            node = new SchemaNode(place.Node);
            _nodes.Add(place.Node, node);
            _open.Enqueue((place, node));
        }
        return node;
    }

    /// <summary>The schema that a reference leads to, looked up once for each base; null where it leads nowhere.</summary>
    public SchemaNode? Find(UriReference start, string reference)
    {
        if (!_references.TryGetValue(start, out var known))
        {
            known = new Dictionary<string, SchemaNode?>(StringComparer.Ordinal);
            _references.Add(start, known);
        }
        if (!known.TryGetValue(reference, out var target))
        {
            var place = _index.Find(UriReference.Parse(reference).ResolveAgainst(start));
            target = place is { } found ? NodeAt(found) : null;
            known.Add(reference, target);
        }
        return target;
    }

    /// <summary>A pattern, read once however often it is written.</summary>
    public (SchemaPattern? Compiled, Message? Problem) Pattern(string source)
    {
        if (!_patterns.TryGetValue(source, out var pattern))
        {
            var read = EcmaPattern.Read(source);
            pattern = (read.Problem is null ? new SchemaPattern(read) : null, read.Problem);
            _patterns.Add(source, pattern);
        }
        return pattern;
    }

    /// <summary>The one instance of a list of strings.</summary>
    public ImmutableArray<string> Shared(ImmutableArray<string> values)
    {
        var key = string.Join('\n', values);
        return _shared.TryAdd(key, values) ? values : _shared[key];
    }

    private SourceText Read(SchemaSource source)
    {
        var tree = JsonTree.Read(source.Path, source.Json);
        Issues.AddRange(tree.Diagnostics);
        if (tree.Root is not null)
        {
            _index.Add(source.Uri, tree.Source, tree.Root);
        }
        return tree.Source;
    }

    private void FillAll()
    {
        var places = new Dictionary<SchemaNode, SchemaPlace>(_nodes.Count);
        while (_open.TryDequeue(out var next))
        {
            places.Add(next.Node, next.Place);
            Fill(next.Place, next.Node);
        }
        new CircleCheck(places, Issues).Break();
        foreach (var node in places.Keys)
        {
            foreach (var keyword in node.Keywords)
            {
                keyword.Complete();
            }
        }
    }

    private void Fill(SchemaPlace place, SchemaNode node)
    {
        switch (place.Node)
        {
            case MappingNode schema:
                var reader = new SchemaReader(schema, place, node, this);
                DraftCheck.Check(reader);
                KeywordCatalog.Read(reader);
                AnnotationReader.Read(reader);
                break;
            case ScalarNode { Kind: ScalarKind.Boolean } flag:
                node.Fill(type: null, NodeEquality.IsTrue(flag) ? [] : [new ForbiddenKeyword()]);
                break;
            default:
                Issues.Add(
                    place.Source,
                    place.Node.Span,
                    "스키마가 와야 할 자리 (객체, true 또는 false)",
                    "a schema must be an object, true or false"
                );
                break;
        }
    }
}
