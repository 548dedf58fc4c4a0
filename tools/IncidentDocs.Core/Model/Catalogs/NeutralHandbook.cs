namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>What stands in for the head of a handbook that is missing or broken, so that the other documents are still checked.</summary>
internal static class NeutralHandbook
{
    /// <summary>A head that says nothing: UTC, Monday to Friday, 9 to 18.</summary>
    public static Handbook Create()
    {
        var nowhere = new SourceText("content/handbook.yml", "").At(default);
        return new Handbook(
            new Id<Handbook>("handbook"),
            LocalizedText.Empty,
            LocalizedText.Empty,
            "",
            new Located<string>("", nowhere),
            default,
            default,
            null,
            [],
            [Language.Korean],
            DateTimeZone.Utc,
            new BusinessHours(
                [.. Enumerable.Range(1, 5).Select(day => (IsoDayOfWeek)day)],
                9 * 60,
                18 * 60
            ),
            [],
            null,
            null,
            [],
            [Audience.Internal],
            [],
            [],
            [],
            [],
            nowhere
        );
    }
}
