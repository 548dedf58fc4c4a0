using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>Results of drills as rows of a table.</summary>
internal static class DrillRows
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.drill")),
            new(place.Words.Of("column.type")),
            new(place.Words.Of("column.held")) { IsNarrow = true },
            new(place.Words.Of("column.criteria_met")) { IsNumber = true },
            new(place.Words.Of("column.improvements_open")) { IsNumber = true },
        ];

    /// <summary>A section of drills; null where there is none.</summary>
    public static PageSection? Section(Place place, IEnumerable<Drill> drills) =>
        Sections.Of("drills", place.Words.Of("section.drills"), Columns(place), Of(place, drills));

    /// <summary>A row a drill.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<Drill> drills) =>
        drills.Select(drill =>
            Sections.Row(
                Cell.Of(place.Drill(drill.Id)),
                Cell.Of(TypeOf(place, drill)),
                Cell.Of(place.Times.Day(drill.At.Date)),
                Cell.Of(
                    $"{drill.Criteria.Count(criterion => criterion.IsMet)} / {drill.Criteria.Length}"
                ),
                Cell.Of(drill.Improvements.Count(item => new OwnedAction(item, null, drill).IsOpen))
            )
        );

    /// <summary>The name of a drill's type.</summary>
    public static string TypeOf(Place place, Drill drill) =>
        TypeName(place, drill.Type.Value.Value);

    /// <summary>The name of a type of drill by its id.</summary>
    public static string TypeName(Place place, string id) =>
        place.Catalog.DrillPlan?.Types.FirstOrDefault(type =>
            string.Equals(type.Id.Value, id, StringComparison.Ordinal)
        )
            is { } found
            ? place.Text(found.Name)
            : id;
}
