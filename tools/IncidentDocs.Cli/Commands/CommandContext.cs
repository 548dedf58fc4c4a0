using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>What every command is given.</summary>
public sealed class CommandContext
{
    private AsOf? _now;

    /// <summary>Takes the world, the language of the terminal and the token of Ctrl-C.</summary>
    public CommandContext(Surroundings world, Language language, CancellationToken cancel)
    {
        World = world;
        Language = language;
        Cancel = cancel;
        Options = new GlobalOptions(language);
    }

    /// <summary>Streams, environment, folder.</summary>
    public Surroundings World { get; }

    /// <summary>The language of the terminal.</summary>
    public Language Language { get; }

    /// <summary>Set by Ctrl-C; a command that stops for it throws <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancel { get; }

    /// <summary>The options that every command has.</summary>
    public GlobalOptions Options { get; }

    /// <summary>Now, determined before the command's action is run.</summary>
    public AsOf Now
    {
        get =>
            _now ?? throw new InvalidOperationException("the time is read before a command runs");
        internal set => _now = value;
    }

    /// <summary>Says something on standard error, beside the report.</summary>
    public void Say(Message text) => World.Error.WriteLine(VisibleText.Of(text.In(Language)));

    /// <summary>Says on standard error why the call can't be carried out.</summary>
    /// <returns><see cref="ExitCodes.CannotRun"/>.</returns>
    public int Refuse(Message reason)
    {
        World.Error.WriteLine($"{Application.Name}: {VisibleText.Of(reason.In(Language))}");
        return ExitCodes.CannotRun;
    }
}
