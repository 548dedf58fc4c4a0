using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>What is to be published and where.</summary>
/// <param name="HandbookRoot">The handbook's root: nothing of its source may be touched.</param>
/// <param name="OutputFolder">The folder to publish to, as the user named it; a link to a folder is followed.</param>
/// <param name="Output">The files of the site.</param>
public sealed record PublishRequest(string HandbookRoot, string OutputFolder, OutputSet Output)
{
    /// <summary>Whether files may be replaced one by one where the folder can't be replaced in one step.</summary>
    public bool NonAtomic { get; init; }

    /// <summary>Asked after the last page is rendered and before anything is visible: a reason not to publish, or null.</summary>
    public Func<Message?> Veto { get; init; } = () => null;

    internal SystemCalls Calls { get; init; } = SystemCalls.Real;
}
