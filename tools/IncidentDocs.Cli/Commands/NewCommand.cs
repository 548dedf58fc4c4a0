using System.Collections.Immutable;
using IncidentDocs.Cli.Commands.New;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>new</c>: writes a document to begin with. What is made is one subcommand each.</summary>
internal static class NewCommand
{
    /// <summary>What can be made, in the order of the help. Adding one is its file and a line here.</summary>
    private static readonly ImmutableArray<Func<CommandContext, ToolCommand>> Kinds =
    [
        NewPostmortem.Create,
        NewDocument.Runbook,
        NewRoster.Create,
        NewDocument.Drill,
        NewDocument.Experiment,
        NewDocument.Page,
        NewPerson.Create,
    ];

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var command = new ToolCommand(
            context,
            "new",
            new Message(
                "문서 한 편을 시작함. 사람이 채울 자리는 지적으로 남음",
                "begins a document; what a human must fill in stays a finding"
            ),
            new Example(
                "incidentdocs new postmortem --severity P1 --title \"결제 승인 실패\" --service payments-api --edit",
                new Message("장애의 첫 1분", "the first minute of an incident")
            )
        );
        foreach (var create in Kinds)
        {
            command.Add(create(context));
        }
        return command;
    }
}
