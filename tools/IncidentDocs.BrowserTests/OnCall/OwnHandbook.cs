using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Facts;
using NodaTime;

namespace IncidentDocs.BrowserTests.OnCall;

/// <summary>What Core knows of the handbook whose site the tests look at.</summary>
internal static class OwnHandbook
{
    /// <summary>The instant of which the site speaks.</summary>
    public static Instant AsOf { get; } = Instant.FromUnixTimeSeconds(1795392000);

    /// <summary>The facts.</summary>
    public static HandbookFacts Facts() =>
        HandbookPipeline
            .Check(FolderSource.Of(BuiltSite.Root).Sources, _ => AsOf, new StageClock())
            .Facts;
}
