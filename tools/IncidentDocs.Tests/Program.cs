using IncidentDocs.Cli;
using IncidentDocs.Tests.Cli;
using IncidentDocs.Tests.Cli.Files.Publishing;
using IncidentDocs.Tests.Cli.Serving;

// The test runner loads this assembly as a library. Tests that must kill a process, or lock it out, start it as a program.
return args switch
{
    ["publish", .. var rest] => PublishDriver.Run(rest),
    ["help"] => Application.Run(["--help"], Surroundings.OfProcess(), CancellationToken.None),
    ["version"] => Application.PrintVersion(Console.Out, Console.Error),
    ["serve", ..] => ServeDriver.Run(args),
    ["wait"] => WaitDriver.Run(isDeaf: false),
    ["wait-deaf"] => WaitDriver.Run(isDeaf: true),
    _ => 2,
};
