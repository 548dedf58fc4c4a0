using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/board.json</c>: the board, as <c>incidentdocs report board</c> writes it.</summary>
internal static class BoardApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "board",
        new Message("칸반 보드의 레인, 열, 카드", "the lanes, columns and cards of the board"),
        site => site.Catalog.Board is not null,
        api => BoardJson.WriteFields(api.Json, api.Site.Facts, api.Site.Language)
    );
}
