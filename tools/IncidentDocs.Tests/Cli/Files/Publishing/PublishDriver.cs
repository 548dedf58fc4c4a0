using System.Diagnostics;
using IncidentDocs.Cli.Files.Publishing;

namespace IncidentDocs.Tests.Cli.Files.Publishing;

/// <summary>Publishing in a process of its own, which a test may kill.</summary>
internal static class PublishDriver
{
    /// <summary>
    /// <c>loop ROOT OUT</c> publishes the sites A and B in turn for ever; <c>once ROOT OUT</c> publishes A;
    /// <c>hold ROOT OUT</c> stays in the middle of publishing until its input ends.
    /// </summary>
    public static int Run(string[] args)
    {
        var (mode, root, output) = (args[0], args[1], args[2]);
        var nonAtomic = args.Contains("--non-atomic", StringComparer.Ordinal);
        for (var letter = 'A'; ; letter = letter == 'A' ? 'B' : 'A')
        {
            var request = new PublishRequest(root, output, Sites.Lettered(letter))
            {
                NonAtomic = nonAtomic,
            };
            if (mode is "hold")
            {
                request = request with { Veto = WaitForInput };
            }
            if (Publisher.Publish(request).Refusal is { } refusal)
            {
                System.Console.WriteLine($"refused: {refusal.En}");
                return 2;
            }
            System.Console.WriteLine($"published {letter}");
            if (mode is not "loop")
            {
                return 0;
            }
        }
    }

    /// <summary>Starts it in a process of its own.</summary>
    public static Process Start(string arguments, string before = "true") =>
        TestProcess.Start($"publish {arguments}", before);

    private static IncidentDocs.Core.Diagnostics.Message? WaitForInput()
    {
        System.Console.WriteLine("holding");
        System.Console.In.ReadToEnd();
        return null;
    }
}
