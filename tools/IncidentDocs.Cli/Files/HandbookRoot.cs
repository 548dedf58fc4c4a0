using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files;

/// <summary>The folder of the handbook that a command is about, or why there is none (exit code 2).</summary>
/// <param name="Folder">Absolute path; null when none was found.</param>
/// <param name="Refusal">Why none was found; null when one was.</param>
public sealed record HandbookRoot(string? Folder, Message? Refusal)
{
    private const string Head = "content/handbook.yml";

    /// <summary>The folder named, or else the current one or the nearest above it that has a handbook.</summary>
    /// <param name="named">The DIR of the command line; null when none was given.</param>
    /// <param name="current">The folder that the command runs in.</param>
    public static HandbookRoot Find(string? named, string current)
    {
        var start = Path.GetFullPath(named ?? "", current);
        var nearest = Nearest(start);
        if (nearest is not null && (named is null || IsSame(nearest, start)))
        {
            return new HandbookRoot(nearest, null);
        }
        return new HandbookRoot(null, Reason(named, start, nearest));
    }

    private static Message Reason(string? named, string start, string? nearest)
    {
        if (named is null)
        {
            return new Message(
                $"절차서를 찾을 수 없음: '{start}'에도, 그 상위 폴더에도 {Head} 파일이 없음",
                $"no handbook found: neither '{start}' nor a folder above it has {Head}"
            );
        }
        if (!Directory.Exists(start))
        {
            return new Message($"폴더가 없음: {start}", $"there is no such folder: {start}");
        }
        return nearest is null
            ? new Message(
                $"절차서가 아님: '{start}'에 {Head} 파일이 없음",
                $"not a handbook: '{start}' has no {Head}"
            )
            : new Message(
                $"절차서 폴더가 아니라 그 안의 폴더임: {start}. 절차서는 '{nearest}'에 있음",
                $"a folder inside a handbook, not the handbook itself: {start}; the handbook is '{nearest}'"
            );
    }

    private static string? Nearest(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Head)))
            {
                return folder;
            }
        }
        return null;
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(
            Path.TrimEndingDirectorySeparator(one),
            Path.TrimEndingDirectorySeparator(other),
            StringComparison.Ordinal
        );
}
