using System.Collections.Immutable;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reference;

/// <summary>Findings as <c>validate</c> prints them.</summary>
internal static class FindingLines
{
    private const int Width = 120;

    /// <summary>The lines, whatever terminal there is.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Finding> findings, Language language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        TextReport.Write(text, TerminalTraits.File with { Width = Width }, language, findings);
        return [.. text.ToString().TrimEnd('\n').Split('\n')];
    }
}
