using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Site.Model;

/// <summary>The alerts that lead to runbooks, each with a page of its own. The name of an alert is whatever the monitoring calls it; its file has letters, digits, <c>-</c> and <c>_</c> of it.</summary>
internal sealed class AlertIndex
{
    private const int Longest = 80;

    private readonly FrozenDictionary<string, string> _paths;

    public AlertIndex(Catalog catalog)
    {
        All =
        [
            .. catalog
                .Runbooks.SelectMany(runbook =>
                    runbook.Alerts.Select(alert => new AlertUse(alert, runbook))
                )
                .GroupBy(use => use.Alert.Name.Value, StringComparer.Ordinal)
                .OrderBy(uses => uses.Key, StringComparer.Ordinal),
        ];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        // A name that needs no change has its own path, whatever other names become.
        foreach (var name in All.Select(uses => uses.Key).OrderBy(name => IsSafe(name) ? 0 : 1))
        {
            var safe = IsSafe(name) ? name : $"{Made(name)}-{Mark(name)}";
            paths.Add(
                name,
                SitePaths.OfAlert(taken.Add(safe) ? safe : $"{Made(name)}-{Mark(name)}")
            );
        }
        _paths = paths.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The alerts by name, each with the runbooks that name it in the order of the runbooks.</summary>
    public ImmutableArray<IGrouping<string, AlertUse>> All { get; }

    /// <summary>The page of an alert; null where no runbook names it.</summary>
    public string? PathOf(string name) => _paths.GetValueOrDefault(name);

    private static bool IsSafe(string name) => name.Length <= Longest && name.All(IsSafe);

    private static bool IsSafe(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';

    private static string Made(string name) =>
        string.Concat(name.Take(Longest).Select(letter => IsSafe(letter) ? letter : '-'));

    // FNV-1a: the same name has the same address in every build.
    private static string Mark(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in name)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
