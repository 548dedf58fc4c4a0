using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Values;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Finds schemas by URI: documents, embedded <c>$id</c>s, <c>#names</c> and JSON pointers.</summary>
/// <param name="issues">Where to say that two schemas claim one URI.</param>
internal sealed class SchemaIndex(SchemaIssues issues)
{
    private readonly JsonPointer _pointer = new();
    private readonly Dictionary<string, SchemaPlace> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<DataNode, UriReference> _bases = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, SchemaPlace> _roots = new(StringComparer.Ordinal);

    /// <summary>All schemas that stand where schemas may, in the order of their documents.</summary>
    public List<SchemaPlace> Schemas { get; } = [];

    /// <summary>The schemas that have a URI without fragment, by it.</summary>
    public IReadOnlyDictionary<string, SchemaPlace> Roots => _roots;

    /// <summary>Indexes a document, and all schemas in it, under the URI it came by and the ones it claims.</summary>
    public void Add(string uri, SourceText source, DataNode root)
    {
        var retrieval = UriReference.Parse(uri) with { Fragment = null };
        var place = new SchemaPlace(root, retrieval, source);
        Claim(retrieval.ToString(), place.Part(root), root.Span);
        var open = new Stack<SchemaPlace>();
        var parts = new List<DataNode>();
        open.Push(place);
        while (open.TryPop(out var around))
        {
            var inside = around.Part(around.Node);
            ClaimId(around, inside);
            _bases[around.Node] = inside.Base;
            Schemas.Add(inside);
            if (around.Node is not MappingNode mapping)
            {
                continue;
            }
            SubschemaLayout.Collect(mapping, parts);
            for (var index = parts.Count - 1; index >= 0; index--)
            {
                open.Push(inside with { Node = parts[index] });
            }
            parts.Clear();
        }
    }

    /// <summary>The schema that a URI leads to; null where it leads nowhere.</summary>
    public SchemaPlace? Find(UriReference uri)
    {
        var fragment = uri.Fragment ?? string.Empty;
        var document = (uri with { Fragment = null }).ToString();
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return _byUri.TryGetValue($"{document}#{fragment}", out var named) ? named : null;
        }
        if (!_roots.TryGetValue(document, out var root))
        {
            return null;
        }
        return fragment.Length == 0 ? root : _pointer.Follow(fragment, root, _bases);
    }

    private void ClaimId(SchemaPlace around, SchemaPlace inside)
    {
        if (SchemaPlace.IdOf(around.Node) is not { } id)
        {
            return;
        }
        var place = ((MappingNode)around.Node)["$id"]!.Span;
        var uri = around.Resolve(id);
        if (!string.IsNullOrEmpty(uri.Fragment))
        {
            Claim($"{inside.Base}#{uri.Fragment}", inside, place);
        }
        if (id is not ['#', ..])
        {
            Claim(inside.Base.ToString(), inside, place);
        }
    }

    private void Claim(string uri, SchemaPlace place, TextSpan span)
    {
        var claims = uri.Contains('#') ? _byUri : _roots;
        if (!claims.TryAdd(uri, place) && !ReferenceEquals(claims[uri].Node, place.Node))
        {
            issues.Add(
                place.Source,
                span,
                $"다른 스키마가 이미 쓰는 URI: {Quoted.Of(uri)}",
                $"another schema has this URI already: {Quoted.Of(uri)}",
                new Message(
                    "'$id'를 고유한 값으로 바꾸거나 지운다. 내장 스키마의 사본은 두지 않아도 된다",
                    "give it an '$id' of its own, or none; a copy of a built-in schema is not needed"
                )
            );
        }
    }
}
