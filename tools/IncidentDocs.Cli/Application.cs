using System.CommandLine;
using System.Reflection;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli;

/// <summary>Runs a command line from its arguments to its exit code.</summary>
public static class Application
{
    /// <summary>What is typed.</summary>
    public const string Name = "incidentdocs";

    /// <summary>The version, as <c>--version</c> prints it.</summary>
    public static string Version { get; } =
        typeof(Application)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "0";

    /// <summary>Parses and runs. Nothing escapes: a failure of the file system ends with 2, a bug of ours with 3.</summary>
    public static int Run(string[] arguments, Surroundings world, CancellationToken cancel) =>
        Run(arguments, world, CommandList.All, cancel);

    /// <summary>Answers <c>--version</c> alone, without making anything else.</summary>
    public static int PrintVersion(TextWriter output, TextWriter error)
    {
        try
        {
            output.WriteLine(Version);
            output.Flush();
            return ExitCodes.Fine;
        }
        catch (IOException failure)
        {
            error.WriteLine($"{Name}: {failure.Message}");
            return ExitCodes.CannotRun;
        }
    }

    internal static int Run(
        string[] arguments,
        Surroundings world,
        IEnumerable<Func<CommandContext, ToolCommand>> commands,
        CancellationToken cancel
    )
    {
        var context = new CommandContext(
            world,
            LanguageChoice.Of(arguments, world.Variable),
            cancel
        );
        try
        {
            var code = Run(arguments, context, commands);
            world.Out.Flush();
            return code;
        }
        catch (Exception failure)
        {
            var code = CodeOf(failure, arguments, context);
            Flush(world.Out);
            return code;
        }
    }

    /// <summary>Says on standard error what went wrong.</summary>
    private static int CodeOf(Exception failure, string[] arguments, CommandContext context)
    {
        switch (failure)
        {
            case OperationCanceledException when context.Cancel.IsCancellationRequested:
                context.World.Error.WriteLine(
                    new Message("중단됨", "interrupted").In(context.Language)
                );
                return ExitCodes.Interrupted;
            case IOException or UnauthorizedAccessException:
                return context.Refuse(new Message(failure.Message, failure.Message));
            default:
                BugReport.Write(
                    context.World.Error,
                    failure,
                    arguments.Contains("--verbose", StringComparer.Ordinal)
                );
                return ExitCodes.Bug;
        }
    }

    /// <summary>What was printed before the failure. When printing was what failed, it has been said.</summary>
    private static void Flush(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static int Run(
        string[] arguments,
        CommandContext context,
        IEnumerable<Func<CommandContext, ToolCommand>> commands
    )
    {
        var root = RootCommandBuilder.Build(context, commands);
        var result = root.Parse(
            arguments,
            new ParserConfiguration { ResponseFileTokenReplacer = null }
        );
        var isHelp = result.Action is HelpPage;
        if (result.Errors.Count > 0 && !isHelp)
        {
            return new UsageErrors(context).Report(result);
        }
        if (!isHelp)
        {
            var asOf = result.GetValue(context.Options.AsOf);
            if (!Clock.TryRead(asOf, context.World, out var now, out var fault))
            {
                return context.Refuse(fault.Value);
            }
            context.Now = now;
        }
        return result.Invoke(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = context.World.Out,
                Error = context.World.Error,
            }
        );
    }
}
