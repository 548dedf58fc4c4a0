using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Rules.Runbooks;

/// <summary>RUN008: an alert leads to no runbook, or to one that is not there.</summary>
public sealed class AlertWithoutRunbook : Rule
{
    private const string Folder = "/runbooks/";

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "RUN008",
            "alert-without-runbook",
            Level.Warning,
            Stage.HandbookRule,
            new Message(
                "Prometheus 경보에 맞는 Runbook이 없거나, runbook_url이 없는 Runbook을 가리킨다.",
                "An alert of Prometheus has no runbook, or its runbook_url leads nowhere."
            ),
            new Message(
                "새벽에 울린 경보는 무엇을 할지까지 알려 주어야 한다. 404는 아무것도 알려 주지 않는다.",
                "An alert at night must say what to do; a page that is not found says nothing."
            ),
            new Message(
                "맞는 Runbook의 alerts에 경보 이름을 적거나, 경보의 runbook_url을 고친다. 사람이 할 일이 없는 경보면 지운다.",
                "Name the alert in alerts of its runbook or mend its runbook_url; remove an alert on which nobody acts."
            ),
            new Message("handbook.yml의 alert_rules", "alert_rules of handbook.yml")
        );

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "runbook"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var catalog = facts.Catalog;
        var named = catalog
            .Runbooks.SelectMany(runbook => runbook.Alerts)
            .Select(alert => alert.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in catalog.Handbook.AlertRules)
        {
            var documents = catalog
                .Documents.Where(document => PathPattern.Matches(file.Value, document.Path))
                .ToList();
            var rules = documents.SelectMany(document => document.Entities.OfType<AlertRuleFile>());
            if (!documents.Any(document => document.IsBroken) && !rules.Any())
            {
                yield return NoRules(file);
            }
            foreach (var rule in rules.SelectMany(of => of.Rules))
            {
                if (OfRule(catalog, rule, named) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private Diagnostic? OfRule(Catalog catalog, AlertRule rule, HashSet<string> named)
    {
        if (rule.RunbookUrl is { } url && NameIn(url.Value) is { } name)
        {
            return catalog.Runbooks.Any(runbook =>
                string.Equals(runbook.Id.Value, name, StringComparison.Ordinal)
            )
                ? null
                : LeadsNowhere(catalog, url, name);
        }
        return rule.RunbookUrl is not null || named.Contains(rule.Name.Value)
            ? null
            : Without(rule.Name);
    }

    /// <summary>The runbook that a URL of a handbook's site names: <c>…/runbooks/NAME.html#…</c>; null for any other URL.</summary>
    private static string? NameIn(string url)
    {
        var at = url.LastIndexOf(Folder, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }
        var rest = url[(at + Folder.Length)..];
        var end = rest.AsSpan().IndexOfAny("/?#");
        var name = end < 0 ? rest : rest[..end];
        foreach (var ending in (ReadOnlySpan<string>)[".html", ".md"])
        {
            name = name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
        }
        return name.Length == 0 || name.Contains("{{", StringComparison.Ordinal) ? null : name;
    }

    private Diagnostic NoRules(Located<string> file)
    {
        var path = Quoted.Of(file.Value);
        return Found(
            file.Location,
            new Message($"'{path}'에 경보 규칙이 없음", $"there are no alert rules at '{path}'")
        );
    }

    private Diagnostic Without(Located<string> alert)
    {
        var name = Quoted.Of(alert.Value);
        return Found(
            alert.Location,
            new Message($"경보 '{name}'에 Runbook이 없음", $"alert '{name}' has no runbook")
        );
    }

    private Diagnostic LeadsNowhere(Catalog catalog, Located<string> url, string name)
    {
        var shown = Quoted.Of(name);
        return Found(
            url.Location,
            new Message(
                $"runbook_url의 '{shown}'{Josa.Called(shown)} Runbook이 없음",
                $"runbook_url leads to '{shown}', which is no runbook"
            )
        ) with
        {
            Help = NearestName.Of(name, catalog.Runbooks.Select(runbook => runbook.Id.Value))
                is { } nearest
                ? new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?")
                : null,
        };
    }
}
