namespace IncidentDocs.Cli;

/// <summary>What the process returns; scripts may rely on it.</summary>
public static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>There are findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>The call can't be carried out: usage, no handbook, an unreadable file, a refused output.</summary>
    public const int CannotRun = 2;

    /// <summary>A bug of this tool.</summary>
    public const int Bug = 3;

    /// <summary>Interrupted (Ctrl-C, or asked to end).</summary>
    public const int Interrupted = 130;
}
