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
        var errors = result.Errors.Where(error => !IsMissingCommand(error)).ToList();
        return (errors.Count > 0 ? errors : result.Errors).Select(Translate);
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

    /// <summary>The library speaks English only; what it can complain of here is little.</summary>
    private static Message Translate(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Option: VersionOption } => new(
                "--version은 혼자 써야 함",
                "--version stands alone"
            ),
            OptionResult option
                when option.Tokens.Count < option.Option.Arity.MinimumNumberOfValues => new(
                $"옵션에 값이 없음: {option.Option.Name} {option.Option.HelpName}".TrimEnd(),
                $"the option lacks a value: {option.Option.Name} {option.Option.HelpName}".TrimEnd()
            ),
            OptionResult option
                when option.Tokens.Count > option.Option.Arity.MaximumNumberOfValues => new(
                $"옵션이 두 번 이상 나옴: {option.Option.Name}",
                $"the option is given more than once: {option.Option.Name}"
            ),
            ArgumentResult argument
                when argument.Tokens.Count < argument.Argument.Arity.MinimumNumberOfValues => new(
                $"인수가 없음: {argument.Argument.Name}",
                $"an argument is missing: {argument.Argument.Name}"
            ),
            _ when IsMissingCommand(error) => new("명령이 없음", "no command is given"),
            _ => new(error.Message, error.Message),
        };

    private static bool IsMissingCommand(ParseError error) =>
        error.SymbolResult
            is CommandResult { Command: { Subcommands.Count: > 0, Arguments.Count: 0 } };
}
