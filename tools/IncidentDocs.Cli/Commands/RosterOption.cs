using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.OnCall;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--roster</c>.</summary>
internal static class RosterOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Create(CommandContext context) =>
        new("--roster")
        {
            HelpName = "ID",
            Description = new Message(
                "이 편성표만 (기본: 모두)",
                "this roster only (default: all)"
            ).In(context.Language),
        };

    /// <summary>The rosters asked for; null (with the reason on standard error) where there is no such roster.</summary>
    public static ImmutableArray<Roster>? Find(
        CommandContext context,
        Catalog catalog,
        string? named
    )
    {
        if (named is null)
        {
            return [.. catalog.Rosters];
        }
        if (catalog.Rosters.Find(new Id<Roster>(named)) is { } roster)
        {
            return [roster];
        }
        var known = string.Join(", ", catalog.Rosters.Select(found => found.Id.Value));
        context.Refuse(
            new Message(
                $"'{named}' 편성표가 없음 (있는 것: {known})",
                $"there is no roster '{named}' (there are: {known})"
            )
        );
        return null;
    }
}
