using System.CommandLine;
using System.CommandLine.Parsing;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>Says what is wrong with a command line, what was probably meant, and where the help is.</summary>
internal sealed class UsageErrors(CommandContext context)
{
    /// <summary>Writes them to standard error.</summary>
    /// <returns><see cref="ExitCodes.CannotRun"/>.</returns>
    public int Report(ParseResult result)
    {
        if (result.Tokens.Count == 0)
        {
            new HelpPage(context).Write(result.CommandResult.Command, context.World.Error);
            return ExitCodes.CannotRun;
        }
        foreach (
            var message in Messages(result)
                .Select(message => message.In(context.Language))
                .Distinct(StringComparer.Ordinal)
        )
        {
            context.World.Error.WriteLine($"{Application.Name}: {VisibleText.Of(message)}");
        }
        var command = result.CommandResult.Command;
        var name = command is RootCommand ? Application.Name : $"{Application.Name} {command.Name}";
        context.World.Error.WriteLine(
            new Message($"사용법과 예: {name} --help", $"usage and examples: {name} --help").In(
                context.Language
            )
        );
        return ExitCodes.CannotRun;
    }

    private static IEnumerable<Message> Messages(ParseResult result)
    {
        if (result.UnmatchedTokens.Count > 0)
        {
            return result.UnmatchedTokens.Select(token =>
                Unknown(token, result.CommandResult.Command)
            );
        }
        var errors = result.Errors.Where(error => !ParseErrorText.IsMissingCommand(error)).ToList();
        return (errors.Count > 0 ? errors : result.Errors).Select(ParseErrorText.Of);
    }

    private static Message Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-');
        var names = isOption
            ? command
                .Options.Concat(
                    command.Parents.OfType<Command>().SelectMany(parent => parent.Options)
                )
                .Select(option => option.Name)
            : command.Subcommands.Where(sub => !sub.Hidden).Select(sub => sub.Name);
        var name = token.Split('=')[0];
        var nearest = NearestName.Of(name, names);
        var ko = isOption ? $"알 수 없는 옵션: '{name}'" : $"알 수 없는 명령이나 인수: '{token}'";
        var en = isOption ? $"unknown option: '{name}'" : $"unknown command or argument: '{token}'";
        return nearest is null
            ? new Message(ko, en)
            : new Message($"{ko}. 혹시 '{nearest}'?", $"{en}; did you mean '{nearest}'?");
    }
}
