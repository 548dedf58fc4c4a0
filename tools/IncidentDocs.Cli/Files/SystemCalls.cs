namespace IncidentDocs.Cli.Files;

/// <summary>The steps of publishing that not every file system can do. Tests hand in ones that can't.</summary>
/// <param name="Exchange">Lets two existing paths change places in one step; false where that is not possible here.</param>
/// <param name="Link">Gives a file a second name; false where that is not possible here.</param>
internal sealed record SystemCalls(
    Func<string, string, bool> Exchange,
    Func<string, string, bool> Link
)
{
    /// <summary>What this machine offers.</summary>
    public static SystemCalls Real { get; } =
        new(
            (one, other) => LinuxCalls.Rename(one, other, LinuxCalls.Exchange) == 0,
            (existing, added) => LinuxCalls.Link(existing, added) == 0
        );
}
