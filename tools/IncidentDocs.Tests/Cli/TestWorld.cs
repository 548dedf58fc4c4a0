using System.CommandLine;
using System.Text;
using IncidentDocs.Cli;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Console;
using NodaTime;

namespace IncidentDocs.Tests.Cli;

/// <summary>A world of a test's own, and what a command line leaves in it.</summary>
internal sealed class TestWorld
{
    private static readonly Lazy<TerminalTraits> NoTerminal = new(TerminalTraits.File);

    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Folder { get; init; } = Path.GetTempPath();

    public Instant Now { get; init; } = Instant.FromUtc(2026, 3, 4, 5, 2);

    /// <summary>What somebody answers on the terminal; null where nobody sits there.</summary>
    public string? Answers { get; init; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public Surroundings Surroundings =>
        new(
            new StringWriter(_out) { NewLine = "\n" },
            new StringWriter(_error) { NewLine = "\n" },
            NoTerminal,
            NoTerminal,
            name => Variables.GetValueOrDefault(name),
            Folder,
            new StoppedClock(Now)
        )
        {
            Terminal = new(() => Answers is null ? null : new StringReader(Answers)),
        };

    /// <summary>Runs a command line of the tool, words parted by spaces: its exit code.</summary>
    public int Run(string line) =>
        Application.Run(Words(line), Surroundings, CancellationToken.None);

    /// <summary>Runs a command line whose words may hold spaces: its exit code.</summary>
    public int RunWords(params string[] words) =>
        Application.Run(words, Surroundings, CancellationToken.None);

    /// <summary>Runs a command line with one command only, which does what the test says.</summary>
    public int Run(
        string line,
        Func<CommandContext, int> action,
        CancellationToken cancel = default
    )
    {
        ToolCommand Create(CommandContext context)
        {
            var command = new ToolCommand(
                context,
                "act",
                new("시험", "a test"),
                new Example("incidentdocs act", new("시험함", "tests"))
            );
            command.Add(
                new Option<string>("--form") { HelpName = "text|json" }.AcceptOnlyFromAmong(
                    "text",
                    "json"
                )
            );
            command.SetAction(_ => action(context));
            return command;
        }
        return Application.Run(Words(line), Surroundings, [Create, Choose], cancel);
    }

    private static ToolCommand Choose(CommandContext context)
    {
        var command = new ToolCommand(context, "choose", new("고름", "chooses"))
        {
            new Argument<string>("THING"),
            new Option<string>("--what") { Required = true, HelpName = "yes|no" },
        };
        command.SetAction(_ => 0);
        return command;
    }

    private static string[] Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
