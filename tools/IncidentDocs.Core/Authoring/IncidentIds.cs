using System.Globalization;
using System.Text.RegularExpressions;

namespace IncidentDocs.Core.Authoring;

/// <summary>Ids of incidents: <c>INC-</c>, the local day of detection, and a number of that day.</summary>
public static partial class IncidentIds
{
    /// <summary>The next free id of a day: one more than the highest number taken, so that a number is never given twice.</summary>
    /// <param name="day">The day of detection in the handbook's zone.</param>
    /// <param name="taken">Ids that exist, in any order; those of other days do not matter.</param>
    public static string Next(LocalDate day, IEnumerable<string> taken)
    {
        var prefix = $"INC-{Compact(day)}-";
        var highest = taken
            .Where(id => IsId(id) && id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(id => NumberOf(id[prefix.Length..]))
            .DefaultIfEmpty(0)
            .Max();
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{highest + 1:00}");
    }

    /// <summary>Whether a text has the form of an incident's id.</summary>
    public static bool IsId(string text) => Form().IsMatch(text);

    /// <summary>The path of an incident's document, relative to the handbook's root.</summary>
    public static string PathOf(string id) => $"content/postmortems/{id[4..8]}/{id}.md";

    /// <summary>A day as it stands in ids and channels: 20260304.</summary>
    public static string Compact(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}");

    private static int NumberOf(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    [GeneratedRegex(
        @"^INC-[0-9]{8}-[0-9]{2,}\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
