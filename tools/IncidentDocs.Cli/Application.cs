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
            return Run(arguments, context, commands);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            world.Error.WriteLine(new Message("중단됨", "interrupted").In(context.Language));
            return ExitCodes.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return context.Refuse(new Message(failure.Message, failure.Message));
        }
        catch (Exception bug)
        {
            BugReport.Write(
                world.Error,
                bug,
                arguments.Contains("--verbose", StringComparer.Ordinal)
            );
            return ExitCodes.Bug;
        }
        finally
        {
            world.Out.Flush();
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
