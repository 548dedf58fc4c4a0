using IncidentDocs.Tests.Cli.Files.Publishing;

// The test runner loads this assembly as a library. Tests that must kill a process, or lock it out, start it as a program.
return args is ["publish", .. var rest] ? PublishDriver.Run(rest) : 2;
