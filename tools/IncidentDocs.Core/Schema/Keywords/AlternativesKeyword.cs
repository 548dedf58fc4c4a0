using System.Collections.Immutable;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema.Evaluation;
using IncidentDocs.Core.Schema.Values;

namespace IncidentDocs.Core.Schema.Keywords;

/// <summary>
/// <c>oneOf</c> and <c>anyOf</c>. The type of the value and a discriminating property rule out alternatives before any is evaluated;
/// of those that are left and fail, only the violations of the one that was most likely meant are reported.
/// </summary>
/// <param name="schema">The schema that it stands in.</param>
/// <param name="branches">The alternatives.</param>
/// <param name="exactlyOne">Whether only one may hold (<c>oneOf</c>).</param>
internal sealed class AlternativesKeyword(
    SchemaNode schema,
    ImmutableArray<SchemaNode> branches,
    bool exactlyOne
) : Keyword
{
    private ImmutableArray<BranchGuard> _guards = [];
    private Discriminator? _discriminator;
    private ImmutableArray<string> _choices = [];

    /// <inheritdoc/>
    public override NodeTypes Applies => NodeTypes.All;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNode> InPlace => branches;

    /// <inheritdoc/>
    public override void Complete()
    {
        _guards = [.. branches.Select(BranchGuard.Of)];
        _discriminator = Discriminator.Find(_guards);
        _choices = branches.All(IsOneRequired)
            ? [.. _guards.Select(guard => guard.Required[0])]
            : [];
    }

    /// <inheritdoc/>
    public override void Check(in Subject subject, EvaluationRun run)
    {
        var start = run.Begin();
        var tag = _discriminator?.EntryIn(subject.Node);
        List<Attempt>? failed = null;
        var matched = Try(in subject, run, tag, ref failed);
        if (matched == 0)
        {
            ReportNone(in subject, run, failed ?? [], tag);
        }
        else if (exactlyOne && matched > 1)
        {
            run.Undo(start);
            ReportSeveral(in subject, run);
        }
    }

    /// <inheritdoc/>
    public override Finding Describe(Violation violation)
    {
        if (violation.Name is not null)
        {
            return EnumTexts.NotAllowed(_discriminator!.AllValues, violation.Subject.Node);
        }
        if (violation.Aspect == Aspect.Value)
        {
            return AlternativesTexts.NoneFits(schema, violation);
        }
        return !_choices.IsEmpty && violation.Subject.Node is MappingNode mapping
            ? AlternativesTexts.Choose(_choices, mapping)
            : AlternativesTexts.SeveralFit(branches);
    }

    /// <summary>Evaluates the alternatives that are not ruled out. Where only valid or not is asked, no more of them than need be.</summary>
    /// <returns>How many hold.</returns>
    private int Try(
        in Subject subject,
        EvaluationRun run,
        MappingEntry? tag,
        ref List<Attempt>? failed
    )
    {
        var type = NodeTyping.TypeOf(subject.Node);
        var enough =
            !run.IsQuiet ? int.MaxValue
            : exactlyOne ? 2
            : 1;
        var matched = 0;
        for (var index = 0; index < branches.Length && matched < enough; index++)
        {
            if (IsRuledOut(index, subject.Node, type, tag))
            {
                continue;
            }
            var before = run.Begin();
            branches[index].Evaluate(in subject, run);
            if (run.Failures == before.Failures)
            {
                matched++;
            }
            else if (run.IsQuiet)
            {
                run.Undo(before);
            }
            else
            {
                (failed ??= []).Add(run.TakeBack(before, index));
            }
        }
        return matched;
    }

    private bool IsRuledOut(int branch, DataNode node, NodeTypes type, MappingEntry? tag) =>
        !_guards[branch].Takes(node, type) || _discriminator?.Admits(branch, tag) == false;

    private void ReportNone(
        in Subject subject,
        EvaluationRun run,
        List<Attempt> failed,
        MappingEntry? tag
    )
    {
        if (run.IsQuiet)
        {
            run.Fail();
            return;
        }
        if (failed.Count == 0)
        {
            ReportRuledOut(in subject, run, tag);
            return;
        }
        if (!_choices.IsEmpty && subject.Node is MappingNode)
        {
            Report(
                new Violation(this, Aspect.Missing, subject, subject.OwnerPlace)
                {
                    Names = _choices,
                },
                run
            );
            return;
        }
        if (
            _discriminator is not null
            && tag is null
            && BranchChoice.MissingTag(failed, _discriminator, subject.Node) is { } missing
        )
        {
            Report(missing, run);
            return;
        }
        if (failed.Count > 1 && BranchChoice.AllAreValues(failed, subject.Node))
        {
            ReportValue(in subject, run, failed);
            return;
        }
        Adopt(BranchChoice.Nearest(failed, subject.Node), in subject, run, tag);
    }

    /// <summary>The value has none of several forms; where it almost has one, that one says what it lacks.</summary>
    private void ReportValue(in Subject subject, EvaluationRun run, List<Attempt> failed)
    {
        if (BranchChoice.AlmostFits(failed) is { } near)
        {
            run.Adopt(near);
            return;
        }
        var alternatives = failed.ConvertAll(attempt => attempt.Violations[0]);
        Report(
            new Violation(this, Aspect.Value, subject, subject.ValuePlace)
            {
                Alternatives = alternatives,
            },
            run
        );
    }

    /// <summary>No alternative takes a value of this type, or none allows this value of the discriminating property.</summary>
    private void ReportRuledOut(in Subject subject, EvaluationRun run, MappingEntry? tag)
    {
        var types = _guards.Aggregate(NodeTypes.None, (all, guard) => all | guard.Types);
        if (tag is { } entry && NodeTyping.Fits(subject.Node, NodeTypes.Object, types))
        {
            var value = new Subject(entry.Value, entry.Key);
            Report(
                new Violation(this, Aspect.Value, value, value.ValuePlace)
                {
                    Name = entry.Key.Value,
                },
                run
            );
        }
        else
        {
            new TypeKeyword(schema, types).Check(in subject, run);
        }
    }

    private void ReportSeveral(in Subject subject, EvaluationRun run)
    {
        if (run.Fail())
        {
            var place =
                AlternativesTexts.SecondOf(_choices, subject.Node)?.Span ?? subject.OwnerPlace;
            run.Violations.Add(new Violation(this, Aspect.Whole, subject, place));
        }
    }

    private static void Report(Violation violation, EvaluationRun run)
    {
        run.Fail();
        run.Violations.Add(violation);
    }

    private static void Adopt(
        Attempt attempt,
        in Subject subject,
        EvaluationRun run,
        MappingEntry? tag
    )
    {
        var start = run.Begin();
        run.Adopt(attempt);
        CauseMarking.Mark(run, start, subject.Node, tag);
    }

    private static bool IsOneRequired(SchemaNode branch) =>
        branch
            is {
                Type: null,
                Keywords: [PropertiesKeyword { IsOnlyRequired: true, Required.Length: 1 }]
            };
}
