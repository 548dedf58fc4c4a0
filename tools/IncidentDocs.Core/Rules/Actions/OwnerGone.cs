using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT007: the owner of an open action does not work here any more.</summary>
public sealed class OwnerGone : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT007",
            "owner-gone",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "열려 있는 조치의 담당자가 이제 이곳에서 일하지 않는다.",
                "The owner of an open action does not work here any more."
            ),
            new Message(
                "주인이 떠난 조치는 아무도 보지 않는다.",
                "Nobody looks after an action whose owner has left."
            ),
            new Message("새 담당자를 정한다.", "Name a new owner."),
            new Message("절차서 6.6", "procedure 6.6")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var actions = WorkItem
            .All(facts.Catalog)
            .Where(work => work.IsOpen && work.Item.Owner is not null)
            .Select(work => (Id: work.Item.Id.Value, Owner: work.Item.Owner!.Value));
        var items = facts
            .Catalog.BoardItems.Where(item =>
                item.Status.Value is WorkStatus.Backlog or WorkStatus.InProgress
            )
            .Select(item => (Id: item.Id.Value, item.Owner));
        return actions
            .Concat(items)
            .Where(open => facts.Catalog.People.Find(open.Owner)?.ActiveUntil < facts.Today)
            .Select(open =>
                Found(
                    open.Owner.Location,
                    new Message(
                        $"'{open.Id}'의 담당자 '{open.Owner.Value}'{Josa.Topic(open.Owner.Value.Value)} 떠난 사람",
                        $"'{open.Owner.Value}', who owns '{open.Id}', has left"
                    )
                ) with
                {
                    IsByTime = true,
                    Related =
                    [
                        new RelatedPlace(
                            facts.Catalog.People.Find(open.Owner)!.Location,
                            new Message(
                                "그 사람의 마지막 날이 적힌 곳",
                                "where the last day is written"
                            )
                        ),
                    ],
                }
            );
    }
}
