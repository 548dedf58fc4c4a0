using IncidentDocs.Tests.Cli;
using IncidentDocs.Tests.Cli.Files.Publishing;

// The test runner loads this assembly as a library. Tests that must kill a process, or lock it out, start it as a program.
return args switch
{
    ["publish", .. var rest] => PublishDriver.Run(rest),
    ["wait"] => WaitDriver.Run(isDeaf: false),
    ["wait-deaf"] => WaitDriver.Run(isDeaf: true),
    _ => 2,
};
