using IncidentDocs.Site.Model;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Charts;

/// <summary>Puts a chart together with its sentence and the table of the same figures.</summary>
public static class ChartFrames
{
    /// <summary>The whole.</summary>
    /// <param name="data">The figures; at least one label.</param>
    /// <param name="sentence">What there is to see, in one sentence.</param>
    public static ChartFrame Of(ChartData data, string sentence)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new ChartFrame(data.Title, sentence, ChartSvg.Of(data, sentence), Table(data));
    }

    private static DataTable Table(ChartData data)
    {
        var unit = data.Unit.Length > 0 ? $" ({data.Unit})" : "";
        var columns = new List<TableColumn> { new(data.Across) { IsNarrow = true } };
        columns.AddRange(
            data.Series.Select(series => new TableColumn(series.Name + unit) { IsNumber = true })
        );
        if (!data.Counts.IsEmpty)
        {
            columns.Add(new TableColumn("n") { IsNumber = true });
        }
        return new DataTable(
            data.Title,
            columns,
            [.. data.Labels.Select((_, label) => Row(data, label))]
        );
    }

    private static TableRow Row(ChartData data, int label)
    {
        var cells = new List<TableCell> { Cell.Of(data.Labels[label]) };
        cells.AddRange(
            data.Series.Select(series =>
                Cell.Of(series.Values[label] is { } value ? ChartScale.Text(value) : "–")
            )
        );
        if (!data.Counts.IsEmpty)
        {
            cells.Add(Cell.Of(ChartScale.Text(data.Counts[label])));
        }
        return new TableRow(cells);
    }
}
