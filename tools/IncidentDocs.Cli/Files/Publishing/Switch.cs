using System.Globalization;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Puts a finished stage in the live site's place.</summary>
internal static class Switch
{
    /// <summary>The best way that this place and file system allow.</summary>
    /// <exception cref="PublishRefusedException">Only file by file would do, and that was not asked for.</exception>
    public static SwitchWay Choose(
        PublishRequest request,
        OutputPlace place,
        LiveSite live,
        Stage stage
    )
    {
        var isMount = place.IsMount;
        if (!isMount && (!live.Exists || live.IsEmpty))
        {
            return SwitchWay.Place;
        }
        if (!isMount && CanExchange(request.Calls, stage))
        {
            return SwitchWay.Exchange;
        }
        return ChooseAgain(request, place);
    }

    /// <summary>The best way but for the exchange: some file systems refuse it for this very folder, and only when it is tried.</summary>
    /// <exception cref="PublishRefusedException">Only file by file would do, and that was not asked for.</exception>
    public static SwitchWay ChooseAgain(PublishRequest request, OutputPlace place)
    {
        if (!place.IsMount && place.IsVersionLink)
        {
            return SwitchWay.Repoint;
        }
        return request.NonAtomic
            ? SwitchWay.OneByOne
            : throw new PublishRefusedException(Refusals.NotAtomic(place.Given));
    }

    /// <summary>The new site takes a place where nothing, or an empty folder, was.</summary>
    public static void Place(Stage stage, LiveSite live)
    {
        if (LinuxCalls.Rename(stage.Site, live.Folder, 0) == 0)
        {
            return;
        }
        if (live.Exists)
        {
            Directory.Delete(live.Folder);
        }
        Directory.Move(stage.Site, live.Folder);
    }

    /// <summary>Moves the new site beside the old one, under a name made of its content, and points the link at it.</summary>
    /// <returns>The new folder.</returns>
    public static string Repoint(OutputPlace place, Stage stage, ulong content)
    {
        var version = Versions.FreeNameOf(place, content);
        Directory.Move(stage.Site, version);
        var link = stage.Aside("link");
        File.CreateSymbolicLink(link, Path.GetFileName(version));
        File.Move(link, place.Given, overwrite: true);
        return version;
    }

    private static bool CanExchange(SystemCalls calls, Stage stage)
    {
        var (one, other) = (stage.Aside("probe1"), stage.Aside("probe2"));
        File.WriteAllText(one, "");
        File.WriteAllText(other, "");
        return calls.Exchange(one, other);
    }
}
