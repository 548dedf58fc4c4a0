using System.CommandLine;
using IncidentDocs.Cli.Git;
using IncidentDocs.Core.Diagnostics;
using LibGit2Sharp;

namespace IncidentDocs.Cli.Commands;

/// <summary>
/// Hidden: reads a git repository by the library's ways and prints what it read, so that CI can hold a native executable against
/// git itself.
/// </summary>
internal static class SelfTestCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = new Argument<string>("DIR");
        var command = new ToolCommand(
            context,
            "self-test",
            new Message(
                "이 실행 파일이 git 저장소를 읽는지 시험함",
                "tests that this executable can read a git repository"
            )
        )
        {
            Hidden = true,
        };
        command.Add(folder);
        command.SetAction(result => Run(context, result.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(CommandContext context, string folder)
    {
        if (GitLibrary.Missing is { } missing)
        {
            return context.Refuse(missing);
        }
        if (
            GitFolder.WorkTreeOf(Path.GetFullPath(folder, context.World.Folder)) is not { } workTree
        )
        {
            return context.Refuse(
                new Message($"git 저장소가 아님: {folder}", $"no git repository: {folder}")
            );
        }
        using var repository = new Repository(workTree);
        var walk = new CommitFilter { SortBy = CommitSortStrategies.Topological };
        var commits = repository.Commits.QueryBy(walk).ToList();
        var (blobs, bytes) = Blobs(repository.Head.Tip.Tree);
        context.World.Out.WriteLine($"head {repository.Head.Tip.Sha}");
        context.World.Out.WriteLine($"commits {commits.Count}");
        context.World.Out.WriteLine($"first {commits[^1].Sha}");
        context.World.Out.WriteLine($"blobs {blobs}");
        context.World.Out.WriteLine($"bytes {bytes}");
        return ExitCodes.Fine;
    }

    /// <summary>Reads every blob below a tree to its end.</summary>
    private static (int Count, long Bytes) Blobs(Tree tree)
    {
        var (count, bytes) = (0, 0L);
        foreach (var entry in tree)
        {
            if (entry.Target is Tree below)
            {
                var (more, longer) = Blobs(below);
                (count, bytes) = (count + more, bytes + longer);
            }
            else if (entry.Target is Blob blob)
            {
                using var content = blob.GetContentStream();
                (count, bytes) = (count + 1, bytes + LengthOf(content));
            }
        }
        return (count, bytes);
    }

    private static long LengthOf(Stream content)
    {
        var piece = new byte[8192];
        var length = 0L;
        for (int read; (read = content.Read(piece)) > 0; )
        {
            length += read;
        }
        return length;
    }
}
