using System.CommandLine;
using IncidentDocs.Cli.Files;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>The argument DIR that names a handbook's root.</summary>
internal static class HandbookArgument
{
    /// <summary>Makes the argument.</summary>
    public static Argument<string?> Create(CommandContext context) =>
        new("DIR")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = new Message(
                "절차서의 뿌리 폴더 (기본: 지금 폴더, 또는 content/handbook.yml이 있는 가장 가까운 상위 폴더)",
                "root of the handbook (default: this folder, or the nearest above it with content/handbook.yml)"
            ).In(context.Language),
        };

    /// <summary>Finds the folder, or says why there is none.</summary>
    public static HandbookRoot Find(CommandContext context, string? named) =>
        HandbookRoot.Find(named, context.World.Folder);
}
