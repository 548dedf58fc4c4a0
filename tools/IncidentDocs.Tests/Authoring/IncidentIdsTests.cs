using IncidentDocs.Core.Authoring;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Authoring;

public sealed class IncidentIdsTests
{
    private static readonly LocalDate Day = new(2026, 3, 4);

    [Theory]
    [InlineData("", "INC-20260304-01")]
    [InlineData("INC-20260303-07 INC-20260305-02", "INC-20260304-01")]
    [InlineData("INC-20260304-01", "INC-20260304-02")]
    [InlineData("INC-20260304-01 INC-20260304-03", "INC-20260304-04")]
    [InlineData("INC-20260304-99", "INC-20260304-100")]
    [InlineData("INC-20260304-x handbook INC-20260304-01.en", "INC-20260304-01")]
    public void ANumberIsNeverGivenTwice(string taken, string next) =>
        Assert.Equal(
            next,
            IncidentIds.Next(Day, taken.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        );
}
