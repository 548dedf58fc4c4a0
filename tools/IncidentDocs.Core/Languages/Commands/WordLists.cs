using System.Text;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Reads the lists of words that are embedded beside this class.</summary>
internal static class WordLists
{
    private const string Prefix = "commands/";

    /// <summary>The lines of a section of a list, in order; the first section has the empty name. Comments and empty lines are left out.</summary>
    public static IReadOnlyList<string> Read(string name, string section)
    {
        var current = "";
        var lines = new List<string>();
        foreach (var line in Text(name).Split('\n').Select(line => line.Trim()))
        {
            if (line is ['[', .., ']'])
            {
                current = line[1..^1];
            }
            else if (
                line.Length > 0
                && line[0] != '#'
                && string.Equals(current, section, StringComparison.Ordinal)
            )
            {
                lines.Add(line);
            }
        }
        return lines;
    }

    /// <summary>The two or three parts of a line around <c> = </c>.</summary>
    public static string[] Parts(string line) =>
        line.Split(" = ", 3, StringSplitOptions.TrimEntries);

    /// <summary>The words of a text.</summary>
    public static string[] Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Text(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
