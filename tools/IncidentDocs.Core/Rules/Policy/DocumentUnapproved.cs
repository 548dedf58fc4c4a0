using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Core.Rules.Policy;

/// <summary>POL005: nobody approved the document, or another version than the current one.</summary>
public sealed class DocumentUnapproved : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "POL005",
            "document-unapproved",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "승인이 없거나, 승인된 판이 지금 판이 아니다.",
                "Nobody approved the document, or the version that was approved is not the current one."
            ),
            new Message(
                "장애 중에 절차서를 따르는 사람은 그 판을 책임 있는 사람이 받아들였다고 믿는다. 승인이 한 판 뒤처지면 그 사이에 고친 것은 아무도 받아들이지 않은 것이다.",
                "Whoever follows the document in an incident trusts that somebody answerable accepted it. Where the approval is a version behind, nobody accepted what changed since."
            ),
            new Message(
                "승인을 받아 handbook.yml의 approval에 사람, 날짜, 판을 적는다. 승인을 기다리는 동안에는 waive로 날짜를 정해 미룬다.",
                "Have it approved, and write person, day and version under approval in handbook.yml. While it waits for approval, put the finding off until a date by waive."
            ),
            new Message("절차서 첫머리", "the head of the procedure")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var (version, approval) = (facts.Catalog.Handbook.Version, facts.Catalog.Handbook.Approval);
        if (approval is null)
        {
            yield return Found(
                version.Location,
                new Message(
                    $"{version.Value} 판의 승인이 없음",
                    $"version {version.Value} is approved by nobody"
                )
            );
        }
        else if (!string.Equals(approval.Version.Value, version.Value, StringComparison.Ordinal))
        {
            yield return OtherVersion(version, approval);
        }
    }

    private Diagnostic OtherVersion(Located<string> version, Approval approval) =>
        Found(
            approval.Version.Location,
            new Message(
                $"승인된 판은 {approval.Version.Value}, 지금 판은 {version.Value}",
                $"version {approval.Version.Value} is approved, the current one is {version.Value}"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(version.Location, new Message("지금 판", "the current version")),
            ],
        };
}
