using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>Ids that are named on a command line and must be in the handbook.</summary>
internal static class KnownIds
{
    /// <summary>Whether the id is known; if it is not, standard error says so and offers the nearest.</summary>
    /// <param name="context">Where it is said.</param>
    /// <param name="what">What the id is of, such as a person.</param>
    /// <param name="id">The id; null where none was given, which is fine.</param>
    /// <param name="known">Those that there are.</param>
    public static bool Has(
        CommandContext context,
        Message what,
        string? id,
        IEnumerable<string> known
    )
    {
        if (id is null)
        {
            return true;
        }
        var all = known.ToList();
        if (all.Contains(id, StringComparer.Ordinal))
        {
            return true;
        }
        var nearest = NearestName.Of(id, all);
        context.Refuse(
            nearest is null
                ? new Message($"정의되지 않은 {what.Ko}: '{id}'", $"there is no {what.En} '{id}'")
                : new Message(
                    $"정의되지 않은 {what.Ko}: '{id}'. 혹시 '{nearest}'?",
                    $"there is no {what.En} '{id}'; did you mean '{nearest}'?"
                )
        );
        return false;
    }
}
