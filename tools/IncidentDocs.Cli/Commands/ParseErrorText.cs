using System.CommandLine;
using System.CommandLine.Parsing;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>What the command-line library complains of, in both languages; by itself it speaks English only.</summary>
internal static class ParseErrorText
{
    /// <summary>The complaint. What we added ourselves (a validator) comes in the right language already.</summary>
    public static Message Of(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult option => OfOption(option, error),
            ArgumentResult { Tokens.Count: 0 } argument => new(
                $"인수가 없음: {argument.Argument.Name}",
                $"an argument is missing: {argument.Argument.Name}"
            ),
            _ when IsMissingCommand(error) => new("명령이 없음", "no command is given"),
            _ => AsItIs(error),
        };

    /// <summary>Whether a command that has commands of its own was called without one.</summary>
    public static bool IsMissingCommand(ParseError error) =>
        error.SymbolResult
            is CommandResult { Command: { Subcommands.Count: > 0, Arguments.Count: 0 } };

    private static Message OfOption(OptionResult result, ParseError error)
    {
        var option = result.Option;
        if (option is VersionOption)
        {
            return new Message("--version은 혼자 써야 함", "--version stands alone");
        }
        if (result.IdentifierTokenCount == 0)
        {
            return new Message(
                $"꼭 필요한 옵션이 없음: {option.Name} {option.HelpName}".TrimEnd(),
                $"a required option is missing: {option.Name} {option.HelpName}".TrimEnd()
            );
        }
        if (result.Tokens.Count < option.Arity.MinimumNumberOfValues)
        {
            return new Message(
                $"옵션에 값이 없음: {option.Name} {option.HelpName}".TrimEnd(),
                $"the option lacks a value: {option.Name} {option.HelpName}".TrimEnd()
            );
        }
        if (result.Tokens.Count > option.Arity.MaximumNumberOfValues)
        {
            return new Message(
                $"옵션이 두 번 이상 나옴: {option.Name}",
                $"the option is given more than once: {option.Name}"
            );
        }
        return
            option.HelpName is { } choices
            && error.Message.Contains("not recognized", StringComparison.Ordinal)
            ? NotAChoice(option, choices, result.Tokens[0].Value)
            : AsItIs(error);
    }

    private static Message NotAChoice(Option option, string choices, string value)
    {
        var nearest = NearestName.Of(value, choices.Split('|'));
        var ko = $"{option.Name}의 값은 {choices} 가운데 하나임: '{value}'";
        var en = $"{option.Name} is one of {choices}: '{value}'";
        return nearest is null
            ? new Message(ko, en)
            : new Message($"{ko}. 혹시 '{nearest}'?", $"{en}; did you mean '{nearest}'?");
    }

    private static Message AsItIs(ParseError error) => new(error.Message, error.Message);
}
