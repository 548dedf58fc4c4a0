using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Rules.Wording;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT004: an action is nothing but 'investigate', 'discuss', 'improve': nobody could say when it is done.</summary>
public sealed class VagueAction : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT004",
            "vague-action",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "후속 조치가 '검토', '논의', '강화'처럼 언제 끝났는지 말할 수 없는 말뿐이다.",
                "An action is nothing but 'investigate', 'discuss', 'improve': nobody could say when it is done."
            ),
            new Message(
                "끝을 모르는 조치는 끝나지 않거나, 아무것도 바꾸지 않고 끝난다.",
                "What has no end is never done, or done without a change."
            ),
            new Message(
                "무엇이 달라지면 끝난 것인지 쓴다. 정말 조사할 일이면 결과물과 날짜를 적거나 details에 자세히 적는다.",
                "Say what will be different when it is done. If there is something to find out, name the result and its day, or tell more under details."
            ),
            new Message("절차서 6.6", "procedure 6.6")
        )
        {
            Options = [WordingOptions.Words, WordingOptions.Allow],
            Measured = WordingFigures.Tell(
                new WordingFigures(242, 228, 242, 0),
                new WordingFigures(14, 14, 10, 0)
            ),
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    private readonly Lazy<VagueWording> _vague = new(() => new VagueWording());

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var handbook = facts.Catalog.Handbook;
        var words = handbook.WordsOf(Descriptor.Code, WordingOptions.Words);
        var allowed = handbook.WordsOf(Descriptor.Code, WordingOptions.Allow);
        foreach (var work in WorkItem.All(facts.Catalog))
        {
            var item = work.Item;
            if (
                item is
                { Details: null, Status.Value: not WorkStatus.Dropped, What.Location: { } place }
            )
            {
                var texts = new[] { item.What.Any, item.What.Ko, item.What.En }.OfType<string>();
                if (
                    texts.Any(text =>
                        (_vague.Value.IsVague(text) || WordingOptions.FindWords(text, words).Any())
                        && !WordingOptions.IsAllowed(text, allowed)
                    )
                )
                {
                    yield return Found(
                        place,
                        new Message(
                            $"'{item.Id.Value}'{Josa.Subject(item.Id.Value)} 언제 끝난 것인지 알 수 없음",
                            $"nobody can say when '{item.Id.Value}' is done"
                        )
                    );
                }
            }
        }
    }
}
