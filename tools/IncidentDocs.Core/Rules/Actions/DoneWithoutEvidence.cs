using System.Buffers;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Rules.Actions;

/// <summary>ACT005: an action is done, and there is no link or commit that shows it.</summary>
public sealed class DoneWithoutEvidence : Rule
{
    private const int ShortCommit = 7;
    private const int LongCommit = 40;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create(
        "0123456789abcdef"
    );

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "ACT005",
            "done-without-evidence",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "끝났다고 한 조치에 링크나 커밋이 없다.",
                "An action is done, and there is no link or commit that shows it."
            ),
            new Message(
                "근거가 없으면 다음 장애 때 정말 했는지 다시 찾아야 한다.",
                "Without it somebody has to find out at the next incident whether it was really done."
            ),
            new Message(
                "evidence에 풀 리퀘스트, 커밋, 문서의 주소를 적는다.",
                "Put the address of a pull request, a commit or a document under evidence."
            ),
            new Message("절차서 6.6", "procedure 6.6")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        foreach (var work in WorkItem.All(facts.Catalog))
        {
            var item = work.Item;
            if (item.Status.Value != WorkStatus.Done)
            {
                continue;
            }
            if (item.Evidence is not { } evidence)
            {
                yield return Found(
                    item.Status.Location,
                    new Message(
                        $"'{item.Id.Value}'{Josa.Topic(item.Id.Value)} 끝났는데 근거(evidence)가 없음",
                        $"'{item.Id.Value}' is done without evidence"
                    )
                );
            }
            else if (!IsLinkOrCommit(evidence.Value))
            {
                yield return Found(
                    evidence.Location,
                    new Message(
                        "근거가 링크도 커밋도 아님",
                        "the evidence is neither a link nor a commit"
                    )
                );
            }
        }
    }

    /// <summary>An address, a change by its number (<c>#812</c>, <c>!54</c>), or a commit of 7 to 40 hexadecimal digits; a name before an @ or a # may tell where.</summary>
    private static bool IsLinkOrCommit(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return true;
        }
        var mark = text.LastIndexOfAny(['#', '!', '@']);
        var last = text.AsSpan(mark + 1);
        return mark >= 0 && text[mark] != '@'
            ? !last.IsEmpty && last.IndexOfAnyExceptInRange('0', '9') < 0
            : last.Length is >= ShortCommit and <= LongCommit
                && last.IndexOfAnyExcept(Hexadecimal) < 0;
    }
}
