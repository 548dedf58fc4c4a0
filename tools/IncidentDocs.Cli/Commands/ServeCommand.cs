using System.CommandLine;
using IncidentDocs.Cli.Serving;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>serve</c>: shows the site on this machine while it is written, and what is found in it.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 8400;

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var folder = HandbookArgument.Create(context);
        var port = PortOption(context);
        var audience = AudienceOption.Create(context);
        var command = new ToolCommand(
            context,
            "serve",
            new Message(
                "사이트를 이 컴퓨터에서 보여 주고, 저장할 때마다 다시 만듦",
                "shows the site on this machine and makes it anew at every save"
            ),
            new Example(
                "incidentdocs serve",
                new Message(
                    $"http://localhost:{UsualPort}/ 에서 보여 줌. 끝내려면 Ctrl-C",
                    $"shows it at http://localhost:{UsualPort}/ until Ctrl-C"
                )
            ),
            new Example(
                "incidentdocs serve --audience public --port 0",
                new Message(
                    "공개용 사본을 비어 있는 포트에서 보여 줌",
                    "shows the copy for the public at a port that is free"
                )
            )
        )
        {
            folder,
            port,
            audience,
        };
        command.SetAction(result =>
        {
            var root = HandbookArgument.Find(context, result.GetValue(folder));
            if (root.Folder is not { } found)
            {
                return context.Refuse(root.Refusal!.Value);
            }
            var asOf = result.GetValue(context.Options.AsOf);
            var request = new ServeRequest(
                found,
                result.GetValue(port),
                AudienceOption.Of(result, audience),
                LanguageChoice.Asked(result, context),
                result.GetValue(context.Options.Verbose)
            );
            using var session = new ServeSession(context, request, () => Now(context, asOf));
            return session.RunAsync().GetAwaiter().GetResult();
        });
        return command;
    }

    private static Option<int> PortOption(CommandContext context)
    {
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
            Description = new Message(
                "포트. 0이면 비어 있는 것을 고름",
                "the port; 0 chooses one that is free"
            ).In(context.Language),
        };
        port.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && !ushort.TryParse(
                    token.Value,
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out _
                )
            )
            {
                result.AddError(
                    new Message(
                        $"--port는 0부터 65535까지의 수임: '{token.Value}'",
                        $"--port is a number from 0 to 65535: '{token.Value}'"
                    ).In(context.Language)
                );
            }
        });
        return port;
    }

    /// <summary>The clock goes on while a site is shown, unless a time was named.</summary>
    private static AsOf Now(CommandContext context, string? asOf) =>
        Clock.TryRead(asOf, context.World, out var now, out _) ? now : context.Now;
}
