using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Git;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts.History;

namespace IncidentDocs.Cli.Commands;

/// <summary>Asks git what it knows of a handbook. Where it knows nothing, a command goes on without.</summary>
internal static class HistoryLoading
{
    /// <summary>The history; <see cref="HandbookHistory.None"/>, with the reason on standard error, where there is none. That a handbook is in no repository is its own business and is not told.</summary>
    public static HandbookHistory Load(CommandContext context, LoadedHandbook loaded)
    {
        var cache = HistoryCache.Of(context.World.Variable, loaded.Folder);
        var store = cache.Load();
        var reading = HistoryReader.Read(
            loaded.Folder,
            loaded.Source.Sources,
            store,
            context.Cancel
        );
        if (reading.Value is { } history)
        {
            cache.Save(store);
            return history with
            {
                MissingEvidence = EvidenceCheck.Missing(
                    loaded.Handbook.Facts.Catalog,
                    loaded.Folder
                ),
            };
        }
        if (reading.Fault is not GitFault.NoRepository)
        {
            context.World.Error.WriteLine(
                $"{Application.Name}: {VisibleText.Of(reading.Reason.In(context.Language))}"
            );
        }
        return HandbookHistory.None;
    }
}
