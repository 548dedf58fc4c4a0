using System.Collections.Immutable;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>A rendered site on its way: what was there, what is new, and how the one becomes the other.</summary>
internal sealed class Publication(
    PublishRequest request,
    OutputPlace place,
    LiveSite live,
    Stage stage,
    SwitchWay way,
    (ManifestEntry Entry, bool Written)[] outcomes
)
{
    private readonly byte[] _manifest = Manifest.Write(outcomes.Select(outcome => outcome.Entry));
    private readonly ImmutableArray<string> _gone = Gone(live, request.Output);

    /// <summary>Makes it visible; a site that is the same already is left alone.</summary>
    public PublishReport Publish(CancellationToken cancel)
    {
        var folder = place.Folder;
        var kept = live.ForeignFiles.Count();
        var taken = way;
        if (!IsSame())
        {
            if (way != SwitchWay.OneByOne)
            {
                Complete();
            }
            cancel.ThrowIfCancellationRequested();
            (taken, folder) = SwitchOver(way);
        }
        return new PublishReport(
            folder,
            outcomes.Count(outcome => outcome.Written),
            outcomes.Count(outcome => !outcome.Written),
            _gone.Length,
            kept,
            outcomes.Sum(outcome => outcome.Entry.Size),
            taken != SwitchWay.OneByOne
        );
    }

    private static ImmutableArray<string> Gone(LiveSite live, OutputSet output)
    {
        var wanted = output.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. live.Files.Keys.Where(path =>
                live.Listed.ContainsKey(path) && !wanted.Contains(path)
            ),
        ];
    }

    private bool IsSame() =>
        live.IsOurs
        && _gone.IsEmpty
        && !outcomes.Any(outcome => outcome.Written)
        && live.FoldersAreRight
        && SameFile.Holds(live.At(Manifest.Name), _manifest);

    private void Complete()
    {
        var carrying = new Carrying(live, stage, request.Calls);
        carrying.Unchanged(
            outcomes.Where(outcome => !outcome.Written).Select(outcome => outcome.Entry.Path)
        );
        carrying.Foreign();
        File.WriteAllBytes(stage.At(Manifest.Name), _manifest);
        Modes.Set(stage.At(Manifest.Name), Modes.File);
    }

    private (SwitchWay Taken, string Folder) SwitchOver(SwitchWay chosen)
    {
        switch (chosen)
        {
            case SwitchWay.Place:
                Switch.Place(stage, live);
                return (chosen, place.Folder);
            case SwitchWay.Exchange:
                return request.Calls.Exchange(stage.Site, place.Folder)
                    ? (chosen, place.Folder)
                    : SwitchOver(Switch.ChooseAgain(request, place));
            case SwitchWay.Repoint:
                return (chosen, Switch.Repoint(place, stage, ContentHash.Of(_manifest)));
            default:
                new OneByOne(live, stage).Apply(outcomes);
                return (chosen, place.Folder);
        }
    }
}
