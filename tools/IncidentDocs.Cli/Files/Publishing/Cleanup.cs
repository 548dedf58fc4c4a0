namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Clearing up after the site is published, or after the reason why it is not is on its way to the user.</summary>
internal static class Cleanup
{
    /// <summary>Does it if it can be done; what is left over the next build clears, or names as the reason why it can't publish.</summary>
    public static void Try(Action clear)
    {
        try
        {
            clear();
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or PublishRefusedException)
        {
            return;
        }
    }
}
