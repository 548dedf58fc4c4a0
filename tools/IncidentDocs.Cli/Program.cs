using IncidentDocs.Cli;

// The version is asked for by scripts again and again: it is answered before anything else is made.
if (args is ["--version"])
{
    System.Console.Out.WriteLine(Application.Version);
    return ExitCodes.Fine;
}
using var interruption = new Interruption();
return Application.Run(args, Surroundings.OfProcess(), interruption.Token);
