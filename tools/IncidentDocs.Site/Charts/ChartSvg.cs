using System.Globalization;
using System.Text;
using IncidentDocs.Site.Diagrams;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Charts;

/// <summary>Draws a chart as SVG: whole numbers, classes instead of styles, every line named at its end and told apart by its strokes and marks.</summary>
internal sealed class ChartSvg
{
    private const int Width = 680;
    private const int Height = 260;
    private const int Top = 24;
    private const int Row = 16;
    private const int MostRows = 4;
    private const int Size = 12;
    private const int Kinds = 4;
    private const int Apart = 15;

    private readonly ChartData _data;
    private readonly ChartScale _scale;
    private readonly StringBuilder _svg = new();
    private readonly int _left;
    private readonly int _right;
    private readonly int _rows;

    private ChartSvg(ChartData data)
    {
        _data = data;
        var values = data.Series.SelectMany(series => series.Values).OfType<double>();
        _scale = ChartScale.For(values.Append(data.Target ?? 0).Max());
        _left = 12 + LabelWidth.Of(ChartScale.Text(_scale.Top), Size);
        var names = data.Series.Select(series => series.Name).Append(data.TargetName);
        _right = Width - 14 - names.Max(name => LabelWidth.Of(name, Size));
        _rows = data.AreNames ? Math.Min(EveryLabel(), MostRows) : 1;
    }

    private int Bottom => 14 + (Row * _rows);

    /// <summary>The element.</summary>
    /// <param name="data">What it shows; at least one label.</param>
    /// <param name="sentence">What there is to see in it.</param>
    public static RawHtml Of(ChartData data, string sentence)
    {
        if (data.Series.Count(series => series.Shape == ChartShape.Bar) > 1)
        {
            throw new ArgumentException("bars of two series can't be told apart", nameof(data));
        }
        var chart = new ChartSvg(data);
        chart.Open(sentence);
        chart.Grid();
        chart.Labels();
        chart.Bars();
        chart.Lines();
        chart.Names();
        chart._svg.Append("</svg>");
        return new RawHtml(chart._svg.ToString());
    }

    private int Y(double value) =>
        Height - Bottom - (int)Math.Round(value / _scale.Top * (Height - Top - Bottom));

    private int X(int label) =>
        _left + ((_right - _left) * ((2 * label) + 1) / (2 * _data.Labels.Length));

    private void Add(FormattableString text) =>
        _svg.Append(text.ToString(CultureInfo.InvariantCulture));

    private void Text(string name, int x, int y, string text)
    {
        Add($"<text class=\"{name}\" x=\"{x}\" y=\"{y}\">");
        HtmlText.Append(_svg, text);
        _svg.Append("</text>\n");
    }

    private void Open(string sentence)
    {
        Add(
            $"<svg class=\"chart-svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\"><title>"
        );
        HtmlText.Append(_svg, _data.Title);
        _svg.Append("</title><desc>");
        HtmlText.Append(_svg, sentence);
        _svg.Append("</desc>\n");
    }

    private void Grid()
    {
        for (var step = 0; step <= _scale.Steps; step++)
        {
            var y = Y(_scale.Step * step);
            var name = step == 0 ? "chart-axis" : "chart-grid";
            Add($"<path class=\"{name}\" d=\"M{_left} {y}H{_right}\"/>\n");
            Text("chart-tick chart-end", _left - 6, y + 4, ChartScale.Text(_scale.Step * step));
        }
        if (_data.Unit.Length > 0)
        {
            Text("chart-tick", 0, Size, _data.Unit);
        }
    }

    // As many labels as stand side by side, always the last.
    /// <summary>Names stand on as many rows as they need, one below the other in turn; of days and months some are left out.</summary>
    private void Labels()
    {
        var every = (EveryLabel() + _rows - 1) / _rows;
        for (var label = _data.Labels.Length - 1; label >= 0; label -= every)
        {
            var row = label / every % _rows;
            var y = Height - 10 - (Row * (_rows - 1 - row));
            Text("chart-tick chart-middle", X(label), y, _data.Labels[label]);
        }
    }

    /// <summary>Of how many labels side by side one has room.</summary>
    private int EveryLabel()
    {
        var widest = _data.Labels.Max(label => LabelWidth.Of(label, Size)) + 8;
        return Math.Max(
            1,
            (int)Math.Ceiling(widest * (double)_data.Labels.Length / Math.Max(_right - _left, 1))
        );
    }

    private void Bars()
    {
        var room = (_right - _left) / _data.Labels.Length;
        var width = Math.Clamp(room * 2 / 3, 2, 40);
        foreach (var series in _data.Series.Where(series => series.Shape == ChartShape.Bar).Take(1))
        {
            foreach (var (label, value) in series.Values.Index())
            {
                if (value is { } figure)
                {
                    Bar(X(label) - (width / 2), width, figure, room);
                }
            }
        }
    }

    private void Bar(int left, int width, double figure, int room)
    {
        Add(
            $"<rect class=\"bar-fill\" x=\"{left}\" y=\"{Y(figure)}\" width=\"{width}\" height=\"{Y(0) - Y(figure)}\"/>\n"
        );
        if (LabelWidth.Of(ChartScale.Text(figure), Size) <= room)
        {
            Text("chart-middle", left + (width / 2), Y(figure) - 5, ChartScale.Text(figure));
        }
    }

    private void Lines()
    {
        if (_data.Target is { } target)
        {
            Add($"<path class=\"chart-target\" d=\"M{_left} {Y(target)}H{_right}\"/>\n");
        }
        foreach (
            var (number, series) in _data
                .Series.Where(series => series.Shape != ChartShape.Bar)
                .Index()
        )
        {
            var kind = number % Kinds;
            Add($"<path class=\"chart-line chart-line-{kind}\" d=\"{PathOf(series)}\"/>\n");
            foreach (var (label, value) in series.Values.Index())
            {
                if (value is { } figure && series.Shape == ChartShape.Line)
                {
                    Add(
                        $"<path class=\"chart-mark chart-mark-{kind}\" d=\"{Mark(kind, X(label), Y(figure))}\"/>\n"
                    );
                }
            }
        }
    }

    // A label without a figure breaks the line.
    private string PathOf(ChartSeries series)
    {
        var path = new StringBuilder();
        var isOpen = false;
        foreach (var (label, value) in series.Values.Index())
        {
            if (value is { } figure)
            {
                var step = isOpen && series.Shape == ChartShape.Step ? $"H{X(label)}" : "";
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"{step}{(isOpen ? 'L' : 'M')}{X(label)} {Y(figure)}"
                );
            }
            isOpen = value is not null;
        }
        return path.Length == 0 ? "M0 0" : path.ToString();
    }

    private static string Mark(int kind, int x, int y) =>
        kind switch
        {
            0 => string.Create(
                CultureInfo.InvariantCulture,
                $"M{x - 4} {y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z"
            ),
            1 => string.Create(CultureInfo.InvariantCulture, $"M{x - 4} {y - 4}h8v8h-8Z"),
            2 => string.Create(CultureInfo.InvariantCulture, $"M{x} {y - 5}l5 9h-10Z"),
            _ => string.Create(CultureInfo.InvariantCulture, $"M{x} {y - 5}l5 5l-5 5l-5 -5Z"),
        };

    // Each name at the height of its last figure; names that would touch give way downwards, all together stay on the drawing.
    private void Names()
    {
        var names = _data
            .Series.Select(series =>
                (series.Name, Y: Y(series.Values.LastOrDefault(value => value is not null) ?? 0))
            )
            .ToList();
        if (_data.Target is { } target)
        {
            names.Add((_data.TargetName, Y(target)));
        }
        names = [.. names.OrderBy(name => name.Y)];
        var places = new int[names.Count];
        for (var at = 0; at < names.Count; at++)
        {
            places[at] = at == 0 ? names[at].Y : Math.Max(names[at].Y, places[at - 1] + Apart);
        }
        for (var at = names.Count - 1; at >= 0; at--)
        {
            var lowest = at == names.Count - 1 ? Height - Bottom : places[at + 1] - Apart;
            places[at] = Math.Min(places[at], lowest);
            Text("chart-name", _right + 8, places[at] + 4, names[at].Name);
        }
    }
}
