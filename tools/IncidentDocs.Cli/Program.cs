using IncidentDocs.Cli;

// The version is asked for by scripts again and again: it is answered before anything else is made.
if (args is ["--version"])
{
    return Application.PrintVersion(System.Console.Out, System.Console.Error);
}
using var interruption = new Interruption();
return Application.Run(args, Surroundings.OfProcess(), interruption.Token);
