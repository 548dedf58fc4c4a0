using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>A command of the tool: what System.CommandLine needs, and examples for its help.</summary>
internal sealed class ToolCommand : Command
{
    /// <summary>Names the command.</summary>
    /// <param name="context">What the commands share; gives the language of the description.</param>
    /// <param name="name">What is typed.</param>
    /// <param name="description">One sentence.</param>
    /// <param name="examples">At least one for every command that is shown.</param>
    public ToolCommand(
        CommandContext context,
        string name,
        Message description,
        params ReadOnlySpan<Example> examples
    )
        : base(name, description.In(context.Language))
    {
        Examples = [.. examples];
    }

    /// <summary>Shown at the end of the command's help.</summary>
    public ImmutableArray<Example> Examples { get; }

    /// <summary>Words that the help explains, with their meaning; none for most commands.</summary>
    public ImmutableArray<(Message Name, Message Text)> Notes { get; init; } = [];
}
