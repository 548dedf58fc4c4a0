using IncidentDocs.Core.Text;
using Spectre.Console;

namespace IncidentDocs.Cli.Console;

/// <summary>Names and values side by side: a framed table on a terminal, plain columns in a file.</summary>
internal static class SummaryTable
{
    /// <summary>Writes the rows in their order.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="traits">What the other end can show.</param>
    /// <param name="rows">Names and values; what can't be seen is made visible.</param>
    public static void Write(
        TextWriter output,
        TerminalTraits traits,
        IEnumerable<(string Name, string Value)> rows
    )
    {
        var visible = rows.Select(row => (VisibleText.Of(row.Name), VisibleText.Of(row.Value)))
            .ToList();
        if (traits.IsTerminal)
        {
            ConsoleOf(output, traits).Write(TableOf(visible));
        }
        else
        {
            WritePlain(output, visible);
        }
    }

    private static void WritePlain(TextWriter output, List<(string Name, string Value)> rows)
    {
        var widest = rows.Select(row => CellWidth.Of(row.Name)).DefaultIfEmpty().Max();
        foreach (var (name, value) in rows)
        {
            output.Write(name + new string(' ', widest - CellWidth.Of(name) + 2) + value + "\n");
        }
    }

    private static Table TableOf(List<(string Name, string Value)> rows)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumn(new TableColumn("").NoWrap()).AddColumn(new TableColumn(""));
        foreach (var (name, value) in rows)
        {
            table.AddRow(new Text(name, new Style(decoration: Decoration.Bold)), new Text(value));
        }
        return table;
    }

    private static IAnsiConsole ConsoleOf(TextWriter output, TerminalTraits traits)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = traits.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = traits.HasColour
                    ? ColorSystemSupport.Standard
                    : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(output),
            }
        );
        console.Profile.Width = traits.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
