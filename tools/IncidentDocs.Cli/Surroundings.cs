using IncidentDocs.Cli.Console;
using NodaTime;

namespace IncidentDocs.Cli;

/// <summary>The world as the commands see it: streams, environment, folder, clock. Tests hand in one of their own.</summary>
/// <param name="Out">Findings and reports.</param>
/// <param name="Error">Everything else.</param>
/// <param name="OutTraits">What shows <paramref name="Out"/>.</param>
/// <param name="ErrorTraits">What shows <paramref name="Error"/>.</param>
/// <param name="Variable">Reads an environment variable; null where it is not set.</param>
/// <param name="Folder">The folder that the command runs in, absolute.</param>
/// <param name="Clock">The machine's clock; only <see cref="Cli.Clock"/> reads it.</param>
public sealed record Surroundings(
    TextWriter Out,
    TextWriter Error,
    Lazy<TerminalTraits> OutTraits,
    Lazy<TerminalTraits> ErrorTraits,
    Func<string, string?> Variable,
    string Folder,
    IClock Clock
)
{
    private const int BufferSize = 32 << 10;

    /// <summary>Where somebody answers questions; null where nobody sits before it (a pipe, CI).</summary>
    public Lazy<TextReader?> Terminal { get; init; } = new(() => null);

    /// <summary>Those of this process. Text is UTF-8 whatever the locale; <see cref="Out"/> is flushed when the command ends.</summary>
    public static Surroundings OfProcess() =>
        new(
            Writer(System.Console.OpenStandardOutput(), autoFlush: false),
            Writer(System.Console.OpenStandardError(), autoFlush: true),
            Traits(() => System.Console.IsOutputRedirected),
            Traits(() => System.Console.IsErrorRedirected),
            Environment.GetEnvironmentVariable,
            CurrentFolder(),
#pragma warning disable RS0030 // Handed on to Cli.Clock, the one place that reads it.
            SystemClock.Instance
#pragma warning restore RS0030
        )
        {
            Terminal = new(() =>
                System.Console.IsInputRedirected || System.Console.IsErrorRedirected
                    ? null
                    : System.Console.In
            ),
        };

    /// <summary>A folder that was removed under the process has no name any more; absolute paths still work then.</summary>
    private static string CurrentFolder()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (IOException)
        {
            return Path.GetPathRoot(AppContext.BaseDirectory) ?? "/";
        }
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, bufferSize: BufferSize) { AutoFlush = autoFlush, NewLine = "\n" };

    private static Lazy<TerminalTraits> Traits(Func<bool> isRedirected) =>
        new(() =>
            TerminalTraits.Of(
                isRedirected(),
                () => System.Console.WindowWidth,
                Environment.GetEnvironmentVariable
            )
        );
}
