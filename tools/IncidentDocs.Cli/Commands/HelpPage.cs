using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>The help of a command, in the language of the terminal: usage, commands, arguments, options, examples.</summary>
internal sealed class HelpPage(CommandContext context) : SynchronousCommandLineAction
{
    private const string Indent = "  ";

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, context.World.Out);
        return ExitCodes.Fine;
    }

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        Title(output, new Message("사용법", "Usage"));
        output.WriteLine(Indent + Usage(command));
        Rows(
            output,
            new Message("명령", "Commands"),
            command.Subcommands.Where(sub => !sub.Hidden).Select(sub => (sub.Name, sub.Description))
        );
        Rows(
            output,
            new Message("인수", "Arguments"),
            command
                .Arguments.Where(argument => !argument.Hidden)
                .Select(argument => (argument.Name, argument.Description))
        );
        Rows(
            output,
            new Message("옵션", "Options"),
            OptionsOf(command).Select(option => (OptionName(option), option.Description))
        );
        if (command is ToolCommand { Notes: { IsEmpty: false } notes })
        {
            Rows(
                output,
                new Message("뜻", "Definitions"),
                notes.Select(note =>
                    (note.Name.In(context.Language), (string?)note.Text.In(context.Language))
                )
            );
        }
        if (command is ToolCommand { Examples: { IsEmpty: false } examples })
        {
            Rows(
                output,
                new Message("예", "Examples"),
                examples.Select(example =>
                    (example.Line, (string?)example.Meaning.In(context.Language))
                )
            );
        }
        else if (command is RootCommand)
        {
            Rows(output, new Message("예", "Examples"), FirstExamples(command));
        }
    }

    private IEnumerable<(string, string?)> FirstExamples(Command root) =>
        root
            .Subcommands.OfType<ToolCommand>()
            .Where(command => !command.Hidden && !command.Examples.IsEmpty)
            .Select(command =>
                (
                    command.Examples[0].Line,
                    (string?)command.Examples[0].Meaning.In(context.Language)
                )
            );

    private static string Usage(Command command)
    {
        var parts = new List<string>();
        for (
            var symbol = command;
            symbol is not null;
            symbol = symbol.Parents.OfType<Command>().FirstOrDefault()
        )
        {
            parts.Insert(0, symbol is RootCommand ? Application.Name : symbol.Name);
        }
        if (command.Subcommands.Any(sub => !sub.Hidden))
        {
            parts.Add("COMMAND");
        }
        parts.AddRange(command.Arguments.Where(argument => !argument.Hidden).Select(Placeholder));
        parts.Add("[OPTIONS]");
        return string.Join(' ', parts);
    }

    private static string Placeholder(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues > 0 ? name : $"[{name}]";
    }

    /// <summary>The command's own options, then those of all commands.</summary>
    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command
            .Parents.OfType<Command>()
            .SelectMany(parent => parent.Options)
            .Where(option => option.Recursive);
        return command.Options.Concat(inherited).Where(option => !option.Hidden);
    }

    private static string OptionName(Option option)
    {
        var names = option
            .Aliases.Where(IsUsual)
            .OrderBy(alias => alias.Length)
            .Append(option.Name);
        var name = string.Join(", ", names);
        return option.HelpName is { } value ? $"{name} {value}" : name;
    }

    private static bool IsUsual(string alias) =>
        alias.StartsWith('-') && !alias.Contains('?', StringComparison.Ordinal);

    private void Title(TextWriter output, Message title)
    {
        output.WriteLine();
        output.WriteLine(title.In(context.Language));
    }

    private void Rows(
        TextWriter output,
        Message title,
        IEnumerable<(string Name, string? Text)> rows
    )
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }
        Title(output, title);
        var widest = all.Max(row => CellWidth.Of(row.Name));
        foreach (var (name, text) in all)
        {
            var gap = new string(' ', widest - CellWidth.Of(name) + 2);
            output.WriteLine((Indent + name + gap + text).TrimEnd());
        }
    }
}
