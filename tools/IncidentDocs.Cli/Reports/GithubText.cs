using IncidentDocs.Cli.Console;

namespace IncidentDocs.Cli.Reports;

/// <summary>Text from a handbook inside a workflow command of GitHub: one line, in which nothing but what we put there is a separator or a command.</summary>
public static class GithubText
{
    /// <summary>What stands after the second <c>::</c>.</summary>
    public static string Data(string text) =>
        VisibleText
            .Of(text)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The value of a property, such as <c>file</c>.</summary>
    public static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
