using System.CommandLine;
using System.CommandLine.Help;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>Puts the command line together.</summary>
internal static class RootCommandBuilder
{
    private static readonly Message Description = new(
        "YAML과 Markdown으로 쓴 장애 대응 절차서를 검사하고 사이트로 만듦",
        "checks an incident-response handbook of YAML and Markdown and builds its site"
    );

    /// <summary>The root with every command and the options that all of them have.</summary>
    public static RootCommand Build(
        CommandContext context,
        IEnumerable<Func<CommandContext, ToolCommand>> commands
    )
    {
        var root = new RootCommand(Description.In(context.Language));
        foreach (var create in commands)
        {
            root.Add(create(context));
        }
        root.Add(context.Options.AsOf);
        root.Add(context.Options.Lang);
        root.Add(context.Options.Verbose);
        foreach (var option in root.Options)
        {
            Describe(option, context);
        }
        return root;
    }

    private static void Describe(Option option, CommandContext context)
    {
        switch (option)
        {
            case HelpOption help:
                help.Description = new Message("도움말과 예", "help and examples").In(
                    context.Language
                );
                help.Action = new HelpPage(context);
                break;
            case VersionOption version:
                version.Description = new Message("버전", "version").In(context.Language);
                break;
        }
    }
}
