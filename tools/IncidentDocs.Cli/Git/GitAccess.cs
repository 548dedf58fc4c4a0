using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Diagnostics;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Git;

/// <summary>The one way to git: opens the repository of a folder, and turns whatever goes wrong into a reason. Nothing of git ever stops a build.</summary>
internal static class GitAccess
{
    /// <summary>Reads from the repository that a folder lies in.</summary>
    /// <param name="folder">The handbook's root.</param>
    /// <param name="read">Reads; may throw what the library throws.</param>
    public static GitReading<T> Read<T>(string folder, Func<GitPlace, T> read)
        where T : class
    {
        var root = RealPath.Of(folder) ?? folder;
        if (GitFolder.WorkTreeOf(root) is not { } workTree)
        {
            return Failed<T>(GitFault.NoRepository, "");
        }
        if (GitLibrary.Missing is { } missing)
        {
            return new GitReading<T>(null, GitFault.NoLibrary, missing);
        }
        try
        {
            using var repository = new Repository(workTree);
            if (repository.Info.IsHeadUnborn)
            {
                return Failed<T>(GitFault.NoCommit, "");
            }
            return Read(repository, GitFolder.PrefixOf(root), read);
        }
        catch (Exception failure)
            when (failure
                    is LibGit2SharpException
                        or IOException
                        or UnauthorizedAccessException
                        or InvalidOperationException
                        or ArgumentException
                        or KeyNotFoundException
            )
        {
            return Failed<T>(FaultOf(failure), failure.Message);
        }
        catch (Exception failure)
            when (failure is DllNotFoundException or TypeInitializationException)
        {
            return Failed<T>(GitFault.NoLibrary, failure.Message);
        }
    }

    private static GitReading<T> Read<T>(
        Repository repository,
        string prefix,
        Func<GitPlace, T> read
    )
        where T : class
    {
        using var trees = new TreeBytes(repository);
        try
        {
            return new GitReading<T>(read(new GitPlace(repository, prefix, trees)), null, default);
        }
        catch (LibGit2SharpException failure) when (GitFiles.IsPartial(repository.Info.Path))
        {
            return Failed<T>(GitFault.UnknownFormat, failure.Message);
        }
    }

    private static GitFault FaultOf(Exception failure) =>
        Says(failure, "not owned by") ? GitFault.OtherOwner
        : Says(failure, "unsupported extension")
        || Says(failure, "unsupported repository version")
        || Says(failure, "unknown object format")
            ? GitFault.UnknownFormat
        : failure is RepositoryNotFoundException ? GitFault.NoRepository
        : failure is UnbornBranchException ? GitFault.NoCommit
        : GitFault.Damaged;

    private static bool Says(Exception failure, string words) =>
        failure.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static GitReading<T> Failed<T>(GitFault fault, string detail)
        where T : class
    {
        var (ko, en) = Words(fault);
        return new GitReading<T>(
            null,
            fault,
            new Message(
                $"git 이력을 읽을 수 없음: {ko}{Detail(fault, detail)}",
                $"git history is unavailable: {en}{Detail(fault, detail)}"
            )
        );
    }

    private static string Detail(GitFault fault, string detail) =>
        fault is GitFault.NoRepository or GitFault.NoCommit || detail.Length == 0
            ? ""
            : $" ({detail.ReplaceLineEndings(" ").Trim()})";

    private static (string Ko, string En) Words(GitFault fault) =>
        fault switch
        {
            GitFault.NoRepository => ("git 저장소가 아님", "there is no git repository"),
            GitFault.NoLibrary => ("git 라이브러리가 없음", "the git library is missing"),
            GitFault.OtherOwner => (
                "저장소의 소유자가 다름. 믿을 수 있으면 git config --global --add safe.directory로 허용함",
                "the repository belongs to another user; if you trust it, git config --global --add safe.directory allows it"
            ),
            GitFault.UnknownFormat => (
                "지원하지 않는 저장소 형식임",
                "the repository's format is not supported"
            ),
            GitFault.NoCommit => ("커밋이 아직 없음", "nothing is committed yet"),
            _ => ("저장소가 온전하지 않음", "the repository is damaged or incomplete"),
        };
}
