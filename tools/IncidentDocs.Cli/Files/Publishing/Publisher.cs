namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>
/// Publishes a site so that a reader never sees half of one: it is put together beside the live folder, then both change places.
/// A build killed at any moment leaves the old site or the new one, and the next build clears what it left. Files that no build
/// made stay where they are.
/// </summary>
public static class Publisher
{
    /// <summary>Renders and publishes.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before anything became visible; nothing is left behind.</exception>
    public static PublishResult Publish(PublishRequest request, CancellationToken cancel = default)
    {
        try
        {
            var place = OutputPlace.Of(request.HandbookRoot, request.OutputFolder);
            LiveSite.CheckOurs(place.Folder);
            Directory.CreateDirectory(OutputPlace.ParentOf(place.Folder));
            using var held = SiteLock.Take(place.Locks, place.Given);
            return new PublishResult(Publish(request, place, cancel), null);
        }
        catch (PublishRefusedException refused)
        {
            return new PublishResult(null, refused.Reason);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new PublishResult(null, Refusals.Failed(failure.Message));
        }
    }

    private static PublishReport Publish(
        PublishRequest request,
        OutputPlace place,
        CancellationToken cancel
    )
    {
        Stage.Clear(place.StageFolder, place.Folder);
        Versions.Clear(place, place.Folder);
        var live = LiveSite.Read(place.Folder);
        live.CheckRoomFor(request.Output);
        using var stage = Stage.Create(place.StageFolder, place.Folder);
        var way = Switch.Choose(request, place, live, stage);
        var outcomes = new PageWriter(live, stage).WriteAll(request.Output, cancel);
        if (request.Veto() is { } veto)
        {
            throw new PublishRefusedException(veto);
        }
        var report = new Publication(request, place, live, stage, way, outcomes).Publish(cancel);
        Cleanup.Try(() => Versions.Clear(place, report.Folder));
        return report;
    }
}
