using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using NodaTime;

namespace IncidentDocs.Cli.Commands;

/// <summary>Finds, reads and checks the handbook that a command is about.</summary>
internal static class HandbookLoading
{
    /// <summary>The checked handbook; null (with the reason on standard error) where there is none or a file cannot be read.</summary>
    public static LoadedHandbook? Load(
        CommandContext context,
        string? named,
        StageClock clock,
        Duration? horizon = null
    )
    {
        var root = HandbookArgument.Find(context, named);
        if (root.Folder is not { } folder)
        {
            context.Refuse(root.Refusal!.Value);
            return null;
        }
        var source = clock.Time("list", () => FolderSource.Of(folder));
        var handbook = HandbookPipeline.Check(source.Sources, context.Now.In, clock, horizon);
        foreach (var failure in source.Failures)
        {
            context.Refuse(failure.Text);
        }
        return source.Failures.IsEmpty ? new LoadedHandbook(folder, source, handbook) : null;
    }
}
