using IncidentDocs.Cli;

namespace IncidentDocs.Tests.Cli.Serving;

/// <summary>The command <c>serve</c> in a process of its own, to be interrupted.</summary>
internal static class ServeDriver
{
    public static int Run(string[] arguments)
    {
        using var interruption = new Interruption();
        return Application.Run(arguments, Surroundings.OfProcess(), interruption.Token);
    }
}
