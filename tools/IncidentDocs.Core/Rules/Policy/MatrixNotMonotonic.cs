using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Policy;

/// <summary>POL002: more impact gives a lower severity.</summary>
public sealed class MatrixNotMonotonic : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "POL002",
            "matrix-not-monotonic",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "영향이 더 큰 칸의 등급이 영향이 더 작은 칸보다 낮다.",
                "A cell with more impact has a lower severity than a cell with less."
            ),
            new Message(
                "피해가 커질수록 대응이 느려지는 매트릭스는 잘못 옮겨 적은 것이다.",
                "A matrix by which the response slows down as the harm grows was copied wrongly."
            ),
            new Message(
                "두 칸의 등급을 견주어 틀린 쪽을 고친다.",
                "Compare the two cells and mend the wrong one."
            ),
            new Message("절차서 2.2", "procedure 2.2")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["severity"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        if (facts.Catalog.Matrix is not { } matrix)
        {
            yield break;
        }
        foreach (var cell in matrix.Cells)
        {
            foreach (var lesser in Lesser(matrix, cell))
            {
                if (Rank(facts.Catalog, cell) > Rank(facts.Catalog, lesser))
                {
                    yield return Contradiction(cell, lesser);
                }
            }
        }
    }

    /// <summary>The neighbours of a cell with one step less impact.</summary>
    private static IEnumerable<MatrixCell> Lesser(ImpactMatrix matrix, MatrixCell cell)
    {
        if (
            cell.Business < BusinessImpact.Inconvenience
            && matrix.Find(cell.Business + 1, cell.Users) is { } below
        )
        {
            yield return below;
        }
        if (cell.Users > UserImpact.Few && matrix.Find(cell.Business, cell.Users - 1) is { } before)
        {
            yield return before;
        }
    }

    private static int? Rank(Catalog catalog, MatrixCell cell) =>
        catalog.Severities.Find(cell.Severity)?.Rank;

    private Diagnostic Contradiction(MatrixCell cell, MatrixCell lesser)
    {
        var (graver, lighter) = (cell.Severity.Value.Value, lesser.Severity.Value.Value);
        return Found(
            cell.Severity.Location,
            new Message(
                $"영향이 더 큰데 등급은 {graver}{Josa.By(graver)}, 영향이 더 작은 칸의 {lighter}보다 낮음",
                $"more impact, yet {graver} is lower than the {lighter} of a cell with less"
            )
        ) with
        {
            Related =
            [
                new RelatedPlace(
                    lesser.Severity.Location,
                    new Message("영향이 더 작은 칸", "the cell with less impact")
                ),
            ],
        };
    }
}
