using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Keeps the site apart from the source: a site inside <c>content/</c> would be compiled again, one around it would replace it.</summary>
public static class SourceGuard
{
    private static readonly ImmutableArray<string> Protected =
    [
        "content",
        "templates",
        "schemas",
        ".git",
    ];

    /// <summary>Why a site may not go to this folder; null when it may. Cheap, so that a command can ask before it compiles.</summary>
    public static Message? Reason(string handbookRoot, string output)
    {
        var root = RealPath.Of(handbookRoot) ?? handbookRoot;
        var folder = RealPath.Of(output) ?? output;
        if (RealPath.IsWithin(root, folder))
        {
            return new Message(
                $"출력 폴더가 절차서 폴더이거나 그 상위 폴더임: {output}",
                $"the output folder is the handbook's folder or one above it: {output}"
            );
        }
        foreach (var name in Protected)
        {
            var source = RealPath.Of(Path.Combine(root, name)) ?? Path.Combine(root, name);
            if (RealPath.IsWithin(folder, source) || RealPath.IsWithin(source, folder))
            {
                return new Message(
                    $"출력 폴더가 원본 폴더 '{name}'의 안이나 바깥쪽에 있음: {output}",
                    $"the output folder lies inside or around the source folder '{name}': {output}"
                );
            }
        }
        return null;
    }
}
