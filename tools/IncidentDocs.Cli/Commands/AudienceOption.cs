using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--audience</c>: for whom a copy of the site is.</summary>
internal static class AudienceOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string> Create(CommandContext context)
    {
        var audience = new Option<string>("--audience")
        {
            HelpName = "internal|public",
            DefaultValueFactory = _ => "internal",
            Description = new Message("누가 읽을 사본인가", "for whom the copy is").In(
                context.Language
            ),
        };
        audience.AcceptOnlyFromAmong("internal", "public");
        return audience;
    }

    /// <summary>The audience asked for.</summary>
    public static Audience Of(ParseResult result, Option<string> option) =>
        result.GetValue(option) is "public" ? Audience.Public : Audience.Internal;
}
