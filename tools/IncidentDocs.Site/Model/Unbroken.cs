namespace IncidentDocs.Site.Model;

/// <summary>Figures that stay with their units where a line ends.</summary>
internal static class Unbroken
{
    private const char Fixed = '\u00a0';

    /// <summary>The text with a space that is never broken between a digit and a unit: <c>19 h 32 min</c> breaks after the hours only.</summary>
    public static string Text(string text) =>
        string.Create(
            text.Length,
            text,
            static (made, from) =>
            {
                for (var at = 0; at < from.Length; at++)
                {
                    made[at] =
                        from[at] == ' ' && at > 0 && char.IsAsciiDigit(from[at - 1])
                            ? Fixed
                            : from[at];
                }
            }
        );
}
