using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Patterns;

namespace IncidentDocs.Core.Schema.Evaluation;

/// <summary>One evaluation of one document: what was found so far, and how much work it may still do. Of one thread only.</summary>
internal sealed class EvaluationRun
{
    /// <summary>Evaluations of a schema at a value that one document may cost; one of 100,000 nodes needs about 400,000.</summary>
    public const int StepLimit = 2_000_000;

    /// <summary>How deep schemas may lie in one another; a document of depth 64 needs about 300.</summary>
    public const int DepthLimit = 1000;

    private int _depth;
    private int _quiet;
    private int _steps;
    private HashSet<SchemaPattern>? _slowPatterns;

    /// <summary>Violations on the path that counts.</summary>
    public List<Violation> Violations { get; } = [];

    /// <summary>What could not be decided; it counts wherever it came up, even in an alternative that did not apply.</summary>
    public List<Violation> Undecided { get; } = [];

    /// <summary>References and declarations; those struck out have no node.</summary>
    public List<SchemaAnnotation> Annotations { get; } = [];

    /// <summary>Values that are public; those struck out are null.</summary>
    public List<DataNode?> PublicNodes { get; } = [];

    /// <summary>Number of failures so far, noted or not.</summary>
    public int Failures { get; private set; }

    /// <summary>Whether only valid or not is asked, so that the first failure ends the matter.</summary>
    public bool IsQuiet => _quiet > 0;

    /// <summary>Whether a limit ended the evaluation.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Goes one schema deeper; false where a limit forbids it.</summary>
    public bool Enter(SchemaNode schema, in Subject subject)
    {
        if (_depth < DepthLimit && _steps < StepLimit && !IsStopped)
        {
            _depth++;
            _steps++;
            return true;
        }
        if (!IsStopped)
        {
            IsStopped = true;
            GiveUp(
                new Violation(
                    new LimitKeyword(schema),
                    Aspect.Undecided,
                    subject,
                    subject.OwnerPlace
                )
            );
        }
        return false;
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    public void Leave() => _depth--;

    /// <summary>Counts a failure; true where the violation is wanted too.</summary>
    public bool Fail()
    {
        Failures++;
        return _quiet == 0;
    }

    /// <summary>Notes something that could not be decided.</summary>
    public void GiveUp(Violation undecided) => Undecided.Add(undecided);

    /// <summary>Whether a pattern ran out of time in this document; it is not tried again.</summary>
    public bool IsSlow(SchemaPattern pattern) => _slowPatterns?.Contains(pattern) ?? false;

    /// <summary>Notes that a pattern ran out of time.</summary>
    public void MarkSlow(SchemaPattern pattern) => (_slowPatterns ??= []).Add(pattern);

    /// <summary>Remembers the state before an attempt.</summary>
    public Trial Begin() => new(Failures, Violations.Count, Annotations.Count, PublicNodes.Count);

    /// <summary>Evaluates a schema of which only valid or not is asked; annotations stay where it is valid.</summary>
    public bool Holds(SchemaNode schema, in Subject subject)
    {
        var start = Begin();
        _quiet++;
        schema.Evaluate(in subject, this);
        _quiet--;
        var holds = Failures == start.Failures;
        if (!holds)
        {
            Undo(start);
        }
        return holds;
    }

    /// <summary>Goes back to the state before an attempt.</summary>
    public void Undo(Trial start)
    {
        Failures = start.Failures;
        Cut(Violations, start.Violations);
        Cut(Annotations, start.Annotations);
        Cut(PublicNodes, start.PublicNodes);
    }

    /// <summary>Goes back to the state before an attempt and hands over what it had noted.</summary>
    public Attempt TakeBack(Trial start, int branch)
    {
        var attempt = new Attempt(
            branch,
            Violations[start.Violations..],
            Annotations[start.Annotations..],
            PublicNodes[start.PublicNodes..]
        );
        Undo(start);
        return attempt;
    }

    /// <summary>Makes an attempt count after all.</summary>
    public void Adopt(Attempt attempt)
    {
        Failures += Math.Max(attempt.Violations.Count, 1);
        Violations.AddRange(attempt.Violations);
        Annotations.AddRange(attempt.Annotations);
        PublicNodes.AddRange(attempt.PublicNodes);
    }

    /// <summary>Strikes out the first annotations noted since a point; those of the parts stay.</summary>
    public void Retract(Trial start, int annotations, int publicNodes)
    {
        for (var index = 0; index < annotations; index++)
        {
            Annotations[start.Annotations + index] = default;
        }
        for (var index = 0; index < publicNodes; index++)
        {
            PublicNodes[start.PublicNodes + index] = null;
        }
    }

    private static void Cut<T>(List<T> list, int count)
    {
        if (list.Count > count)
        {
            list.RemoveRange(count, list.Count - count);
        }
    }
}
