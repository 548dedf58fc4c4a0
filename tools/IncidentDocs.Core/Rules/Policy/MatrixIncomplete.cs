using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Rules.Policy;

/// <summary>POL001: the impact matrix lacks a cell.</summary>
public sealed class MatrixIncomplete : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "POL001",
            "matrix-incomplete",
            Level.Error,
            Stage.HandbookRule,
            new Message(
                "영향 매트릭스의 열두 칸 가운데 빈 칸이 있다.",
                "One of the twelve cells of the impact matrix is missing."
            ),
            new Message(
                "빈 칸에 걸린 장애는 등급이 정해지지 않아, 누구를 언제까지 부를지도 정해지지 않는다.",
                "An incident that falls into a missing cell has no severity, so nobody knows whom to call by when."
            ),
            new Message("그 칸에 등급을 적는다.", "Write a severity into the cell."),
            new Message("절차서 2.2", "procedure 2.2")
        );

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        if (facts.Catalog.Matrix is not { } matrix)
        {
            return [];
        }
        return from business in Enum.GetValues<BusinessImpact>()
            from users in Enum.GetValues<UserImpact>()
            where matrix.Find(business, users) is null
            select Missing(matrix, business, users);
    }

    private Diagnostic Missing(ImpactMatrix matrix, BusinessImpact business, UserImpact users)
    {
        var cell = $"{Words<BusinessImpact>.Of(business)}.{Words<UserImpact>.Of(users)}";
        return Found(
            matrix.RowPlaces[(int)business],
            new Message($"매트릭스에 '{cell}' 칸이 없음", $"the matrix has no cell '{cell}'")
        );
    }
}
