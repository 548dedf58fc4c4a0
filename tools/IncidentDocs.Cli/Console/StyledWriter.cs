namespace IncidentDocs.Cli.Console;

/// <summary>The sink of all text that is shown: makes the unseen visible, then colours it if the terminal can. No escape sequence but its own ever comes out.</summary>
internal sealed class StyledWriter(TextWriter output, bool hasColour)
{
    /// <summary>Writes text in a style; see <see cref="VisibleText"/>.</summary>
    public StyledWriter Write(string text, TextStyle style = TextStyle.Plain)
    {
        var code = hasColour ? Code(style) : "";
        if (code.Length > 0)
        {
            output.Write($"\u001b[{code}m");
        }
        output.Write(VisibleText.Of(text));
        if (code.Length > 0)
        {
            output.Write("\u001b[0m");
        }
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => output.Write('\n');

    private static string Code(TextStyle style) =>
        style switch
        {
            TextStyle.Strong => "1",
            TextStyle.Faint => "2",
            TextStyle.Error => "1;31",
            TextStyle.Warning => "1;33",
            TextStyle.Info => "1;36",
            TextStyle.Help => "32",
            _ => "",
        };
}
