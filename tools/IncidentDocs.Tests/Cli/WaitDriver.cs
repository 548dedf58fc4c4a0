using IncidentDocs.Cli;
using IncidentDocs.Cli.Commands;

namespace IncidentDocs.Tests.Cli;

/// <summary>A command that waits until it is interrupted, or hears nothing at all, in a process of its own.</summary>
internal static class WaitDriver
{
    public static int Run(bool isDeaf)
    {
        ToolCommand Create(CommandContext context)
        {
            var command = new ToolCommand(context, "wait", new("기다림", "waits"));
            command.SetAction(_ => Wait(context, isDeaf));
            return command;
        }
        using var interruption = new Interruption();
        return Application.Run(["wait"], Surroundings.OfProcess(), [Create], interruption.Token);
    }

    private static int Wait(CommandContext context, bool isDeaf)
    {
        context.World.Out.WriteLine("waiting");
        context.World.Out.Flush();
        (isDeaf ? CancellationToken.None : context.Cancel).WaitHandle.WaitOne();
        context.Cancel.ThrowIfCancellationRequested();
        return 0;
    }
}
