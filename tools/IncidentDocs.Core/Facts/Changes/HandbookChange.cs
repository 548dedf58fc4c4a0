namespace IncidentDocs.Core.Facts.Changes;

/// <summary>What a change of the handbook means: one thing that is otherwise than before.</summary>
/// <param name="Kind">Stable word for what changed, such as <c>severity.respond</c>.</param>
/// <param name="Subject">What it is about, such as <c>P1</c> or <c>INC-20260304-01/AI-003</c>.</param>
/// <param name="Text">What changed, the subject included.</param>
/// <param name="Path">The document that says so, or that said so before.</param>
/// <param name="IsRisk">Whether a reviewer should look twice: something is weaker, later or more dangerous than before.</param>
public sealed record HandbookChange(
    string Kind,
    string Subject,
    Message Text,
    string Path,
    bool IsRisk
)
{
    /// <summary>The part of the handbook: the kind up to its dot.</summary>
    public string Area => Kind[..Kind.IndexOf('.', StringComparison.Ordinal)];
}
