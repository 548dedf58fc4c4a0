using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using NodaTime;

namespace IncidentDocs.Cli.Reference;

/// <summary>A handbook that shows a code: the base with the files of one case laid over it.</summary>
/// <param name="Folder">The folder of the code, such as <c>INC001-id-mismatch</c>; empty for the base itself.</param>
/// <param name="Name"><c>good</c> or <c>bad</c>, with a number behind it where there are several.</param>
/// <param name="About">What the case shows; null where the code has one alone.</param>
/// <param name="AsOf">The instant at which it is checked.</param>
/// <param name="Files">All its files, the base's included.</param>
/// <param name="Own">Paths of the files that the case itself brings.</param>
/// <param name="Links">Symbolic links and their targets.</param>
internal sealed record ExampleCase(
    string Folder,
    string Name,
    Message? About,
    Instant AsOf,
    ImmutableSortedDictionary<string, byte[]> Files,
    ImmutableArray<string> Own,
    ImmutableArray<(string Path, string Of)> Links
)
{
    /// <summary>What the name of a case with the defect begins with.</summary>
    public const string Bad = "bad";

    /// <summary>What the name of a case without it begins with.</summary>
    public const string Good = "good";

    /// <summary>Whether it shows the defect.</summary>
    public bool IsBad => Name.StartsWith(Bad, StringComparison.Ordinal);

    /// <summary>The code that it is about.</summary>
    public string Code => Folder[..Folder.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>Its files as the compiler takes them. Every link is one that is refused: a case has no need of others.</summary>
    public SourceSet Sources =>
        new([
            .. Files.Select(file => new SourceFile(file.Key, file.Value.Length, () => file.Value)),
        ])
        {
            RefusedLinks = [.. Links.Select(link => link.Path)],
        };

    /// <summary>Checks it like any handbook.</summary>
    public CheckedHandbook Check() =>
        TemplateCheck.Run(HandbookPipeline.Check(Sources, AsOf, new StageClock()));
}
