namespace IncidentDocs.Core.Languages.Commands;

/// <summary>A program that a command calls, through <c>sudo</c>, <c>ssh</c> and their like.</summary>
/// <param name="Name">Name of the program without its folder; empty where the shell alone acts (an assignment, a redirection).</param>
/// <param name="Words">The name and the arguments.</param>
/// <param name="Assignments">Variables given in front of it.</param>
/// <param name="Emptied">Files that a redirection empties.</param>
/// <param name="Before">What writes the pipe that it reads; null where there is none.</param>
public sealed record Invocation(
    string Name,
    ImmutableArray<Argument> Words,
    ImmutableArray<Argument> Assignments,
    ImmutableArray<Argument> Emptied,
    Invocation? Before
)
{
    /// <summary>The arguments.</summary>
    public IEnumerable<Argument> Arguments => Words.Skip(1);
}
