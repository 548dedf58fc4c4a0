using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;

namespace IncidentDocs.Cli.Commands;

/// <summary>Writes the open findings of a handbook to standard output, as text in the terminal's language.</summary>
internal static class FindingOutput
{
    /// <summary>Writes them and the summary.</summary>
    public static void Write(CommandContext context, CheckedHandbook handbook)
    {
        var documents = handbook.Facts.Catalog.Documents.Length;
        var all = FindingReport.Of(context.Language, documents, handbook.Findings);
        TextReport.Write(
            context.World.Out,
            context.World.OutTraits.Value,
            all with
            {
                Findings = all.Findings.RemoveAll(one =>
                    one.Finding.Treatment != Core.Rules.Treatment.Open
                ),
            }
        );
    }
}
