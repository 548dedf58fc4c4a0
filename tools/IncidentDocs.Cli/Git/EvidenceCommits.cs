using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>Evidence that is a commit of the handbook's own repository: a bare id, without the name of another repository.</summary>
internal static partial class EvidenceCommits
{
    /// <summary>Those of the evidences that name a commit which the repository does not have.</summary>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="evidences">Evidences as they are written; links and others are passed over.</param>
    /// <returns>None where git can't be asked, or where the clone is shallow or partial and may just not have it.</returns>
    public static ImmutableHashSet<string> Missing(string folder, IEnumerable<string> evidences)
    {
        var commits = evidences
            .Where(text => Bare().IsMatch(text))
            .ToImmutableHashSet(StringComparer.Ordinal);
        return commits.IsEmpty
            ? commits
            : GitAccess.Read(folder, place => Missing(place.Repository, commits)).Value
                ?? commits.Clear();
    }

    private static ImmutableHashSet<string> Missing(
        Repository repository,
        ImmutableHashSet<string> commits
    ) =>
        GitFiles.Shallow(repository.Info.Path).Count > 0 || GitFiles.IsPartial(repository.Info.Path)
            ? commits.Clear()
            : [.. commits.Where(commit => !Has(repository, commit))];

    private static bool Has(Repository repository, string commit)
    {
        try
        {
            return repository.Lookup(commit) is Commit or TagAnnotation;
        }
        catch (AmbiguousSpecificationException)
        {
            return true;
        }
    }

    [GeneratedRegex(
        @"^[0-9a-f]{7,40}\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Bare();
}
