namespace IncidentDocs.Cli.Console;

/// <summary>What the other end of a stream can show.</summary>
/// <param name="IsTerminal">Whether a person looks at it, rather than a file or a program.</param>
/// <param name="HasColour">Whether colour is shown and wished for (<c>NO_COLOR</c>, <c>TERM=dumb</c>).</param>
/// <param name="Width">Cells of a line.</param>
public sealed record TerminalTraits(bool IsTerminal, bool HasColour, int Width)
{
    private const int UsualWidth = 100;
    private const int LeastWidth = 40;

    /// <summary>A file or a pipe: no colour, and a width that depends on nothing.</summary>
    public static TerminalTraits File { get; } = new(false, false, UsualWidth);

    /// <summary>The traits of a stream.</summary>
    /// <param name="isRedirected">Whether it goes to a file or a program.</param>
    /// <param name="width">Asks the terminal for its width; only called when there is one.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static TerminalTraits Of(
        bool isRedirected,
        Func<int> width,
        Func<string, string?> variable
    )
    {
        if (isRedirected)
        {
            return File;
        }
        var cells = width();
        var hasColour =
            string.IsNullOrEmpty(variable("NO_COLOR"))
            && variable("TERM") is { Length: > 0 } and not "dumb";
        return new TerminalTraits(
            true,
            hasColour,
            cells > 0 ? Math.Max(cells, LeastWidth) : UsualWidth
        );
    }
}
