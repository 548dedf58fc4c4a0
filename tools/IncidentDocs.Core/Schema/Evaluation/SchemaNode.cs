using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Keywords;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>A compiled schema or subschema. It is filled once by the compiler, which makes it before those that refer to it, and never changes afterwards.</summary>
/// <param name="definition">The schema as it is written.</param>
internal sealed class SchemaNode(DataNode definition)
{
    private Keyword[] _forObjects = [];
    private Keyword[] _forArrays = [];
    private Keyword[] _forStrings = [];
    private Keyword[] _forNumbers = [];
    private Keyword[] _forOthers = [];
    private ImmutableArray<(
        AnnotationKeyword Keyword,
        ImmutableArray<string> Values
    )> _annotations = [];
    private bool _isPublic;

    /// <summary>The schema as it is written, for the words in its title, description and examples.</summary>
    public DataNode Definition { get; } = definition;

    /// <summary>The type keyword; null where any type may stand.</summary>
    public TypeKeyword? Type { get; private set; }

    /// <summary>All keywords but the type.</summary>
    public ImmutableArray<Keyword> Keywords { get; private set; } = [];

    /// <summary>Fills the node.</summary>
    public void Fill(TypeKeyword? type, Keyword[] keywords)
    {
        Type = type;
        Keywords = ImmutableCollectionsMarshal.AsImmutableArray(keywords);
        _forObjects = For(NodeTypes.Object, keywords);
        _forArrays = For(NodeTypes.Array, keywords);
        _forStrings = For(NodeTypes.String, keywords);
        _forNumbers = For(NodeTypes.Numeric, keywords);
        _forOthers = For(NodeTypes.Null | NodeTypes.Boolean, keywords);
    }

    /// <summary>Adds what the schema says about the value in our own keywords.</summary>
    public void Annotate(
        ImmutableArray<(AnnotationKeyword Keyword, ImmutableArray<string> Values)> annotations,
        bool isPublic
    )
    {
        _annotations = annotations;
        _isPublic = isPublic;
    }

    /// <summary>Evaluates a value. Of a scalar only the first violation is reported: the others would be of the same cause.</summary>
    public void Evaluate(in Subject subject, EvaluationRun run)
    {
        if (!run.Enter(this, in subject))
        {
            return;
        }
        var type = NodeTyping.TypeOf(subject.Node);
        if (Type is null || NodeTyping.Fits(subject.Node, type, Type.Allowed))
        {
            EvaluateTyped(in subject, type, run);
        }
        else
        {
            Type.Check(in subject, run);
        }
        run.Leave();
    }

    /// <summary>Annotations are noted before those of the parts, so that they come in document order, and taken back where the value proves invalid.</summary>
    private void EvaluateTyped(in Subject subject, NodeTypes type, EvaluationRun run)
    {
        var start = run.Begin();
        foreach (var (keyword, values) in _annotations)
        {
            run.Annotations.Add(new SchemaAnnotation(keyword, values, subject.Node));
        }
        if (_isPublic)
        {
            run.PublicNodes.Add(subject.Node);
        }
        CheckAll(KeywordsFor(type), in subject, run, type.Meets(NodeTypes.Scalar));
        if (run.Failures > start.Failures)
        {
            run.Retract(start, _annotations.Length, _isPublic ? 1 : 0);
        }
    }

    private static void CheckAll(
        Keyword[] keywords,
        in Subject subject,
        EvaluationRun run,
        bool onlyFirst
    )
    {
        var before = run.Failures;
        foreach (var keyword in keywords)
        {
            keyword.Check(in subject, run);
            if (run.Failures > before && (onlyFirst || run.IsQuiet))
            {
                return;
            }
        }
    }

    private Keyword[] KeywordsFor(NodeTypes type) =>
        type switch
        {
            NodeTypes.Object => _forObjects,
            NodeTypes.Array => _forArrays,
            NodeTypes.String => _forStrings,
            NodeTypes.Integer or NodeTypes.Number => _forNumbers,
            _ => _forOthers,
        };

    /// <summary>The keywords for a type; most schemas need no array of their own for it.</summary>
    private static Keyword[] For(NodeTypes type, Keyword[] all)
    {
        var count = 0;
        foreach (var keyword in all)
        {
            count += keyword.Applies.Meets(type) ? 1 : 0;
        }
        return count == 0 ? []
            : count == all.Length ? all
            : Array.FindAll(all, keyword => keyword.Applies.Meets(type));
    }
}
