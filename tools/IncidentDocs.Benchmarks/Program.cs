using System.CommandLine;
using IncidentDocs.Benchmarks.Commands;

var root = new RootCommand("Large handbooks, and how long their parts take")
{
    CheckCommand.Create(),
    FindCommand.Create(),
    GenerateCommand.Create(),
    HistoryCommand.Create(),
    HostileCommand.Create(),
    MicroCommand.Create(),
    RosterCommand.Create(),
    ScalingCommand.Create(),
    SearchCommand.Create(),
    ServeCommand.Create(),
};
return root.Parse(args).Invoke();
