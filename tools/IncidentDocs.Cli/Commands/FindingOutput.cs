using System.Text;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands;

/// <summary>Writes the open findings of a handbook to standard output.</summary>
internal static class FindingOutput
{
    /// <summary>Writes them as text in the terminal's language, or as JSON in the handbook's (or the one asked for).</summary>
    public static void Write(
        CommandContext context,
        CheckedHandbook handbook,
        string format,
        Language? asked
    )
    {
        var summary = ReportSummary.Of(handbook.Facts.Catalog.Documents.Length, handbook.Findings);
        if (format is "json")
        {
            WriteJson(
                context.World.Out,
                handbook,
                asked ?? handbook.Facts.Catalog.Handbook.Language,
                summary
            );
            return;
        }
        TextReport.Write(
            context.World.Out,
            context.World.OutTraits.Value,
            context.Language,
            handbook.Open,
            summary
        );
    }

    private static void WriteJson(
        TextWriter output,
        CheckedHandbook handbook,
        Language language,
        ReportSummary summary
    )
    {
        using var bytes = new MemoryStream();
        JsonReport.Write(bytes, language, handbook.Open, summary);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }
}
