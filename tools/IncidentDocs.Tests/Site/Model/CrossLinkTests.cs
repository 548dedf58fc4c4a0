using AngleSharp.Html.Parser;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Site.Model;
using Xunit;

namespace IncidentDocs.Tests.Site.Model;

/// <summary>What a document names is reached from its page, and its page from there: services, runbooks, incidents, people, drills.</summary>
public sealed class CrossLinkTests
{
    private static readonly Lazy<HandbookFacts> s_facts = new(() =>
        HandbookSite.Facts(HandbookSite.Read("."))
    );

    private static readonly Lazy<Dictionary<string, HashSet<string>>> s_links = new(Read);

    [Fact]
    public void Incidents_link_both_ways() =>
        Hold(
            s_facts.Value.Catalog.Incidents.SelectMany(incident =>
                incident
                    .Services.Select(service => SitePaths.Of(service.Value))
                    .Concat(incident.RunbooksUsed.Select(use => SitePaths.Of(use.Runbook.Value)))
                    .Concat(
                        incident
                            .Timeline.Where(entry => entry.Who is not null)
                            .Select(entry => SitePaths.Of(entry.Who!.Value.Value))
                    )
                    .Concat(
                        incident.Review is { } review
                            ? review.Attendees.Select(person => SitePaths.Of(person.Value))
                            : []
                    )
                    .Concat(
                        incident
                            .Actions.Where(action => action.Owner is not null)
                            .Select(action => SitePaths.Of(action.Owner!.Value.Value))
                    )
                    .Select(target => (SitePaths.Of(incident.Id), target))
            )
        );

    [Fact]
    public void Runbooks_link_both_ways() =>
        Hold(
            s_facts.Value.Catalog.Runbooks.SelectMany(runbook =>
                runbook
                    .Services.Select(service => SitePaths.Of(service.Value))
                    .Append(SitePaths.Of(runbook.Owner.Value))
                    .Concat(runbook.Contacts.Select(contact => Page(SitePaths.Of(contact.Value))))
                    .Concat(runbook.Causes.Select(cause => Page(SitePaths.Of(cause.Value))))
                    .Select(target => (SitePaths.Of(runbook.Id), target))
            )
        );

    [Fact]
    public void Drills_link_both_ways() =>
        Hold(
            s_facts
                .Value.Catalog.Drills.SelectMany(drill =>
                    drill
                        .Runbooks.Select(use => SitePaths.Of(use.Runbook.Value))
                        .Concat(drill.Services.Select(service => SitePaths.Of(service.Value)))
                        .Concat(drill.Participants.Select(person => SitePaths.Of(person.Value)))
                        .Concat(
                            drill
                                .Improvements.Where(item => item.Owner is not null)
                                .Select(item => SitePaths.Of(item.Owner!.Value.Value))
                        )
                        .Concat(
                            drill.Experiment is { } experiment
                                ? [SitePaths.Of(experiment.Value)]
                                : []
                        )
                        .Select(target => (SitePaths.Of(drill.Id), target))
                )
                .Concat(
                    s_facts.Value.Catalog.Experiments.SelectMany(experiment =>
                        new[]
                        {
                            SitePaths.Of(experiment.Service.Value),
                            SitePaths.Of(experiment.Owner.Value),
                        }.Select(target => (SitePaths.Of(experiment.Id), target))
                    )
                )
        );

    [Fact]
    public void Services_teams_people_and_rosters_link_both_ways()
    {
        var catalog = s_facts.Value.Catalog;
        Hold(
            catalog
                .Services.SelectMany(service =>
                    service
                        .DependsOn.Select(other => SitePaths.Of(other.Value))
                        .Append(SitePaths.Of(service.Team.Value))
                        .Select(target => (SitePaths.Of(service.Id), target))
                )
                .Concat(
                    catalog.People.Select(person =>
                        (SitePaths.Of(person.Id), SitePaths.Of(person.Team.Value))
                    )
                )
                .Concat(
                    catalog.Rosters.Select(roster =>
                        (SitePaths.Of(roster.Id), SitePaths.Of(roster.Team.Value))
                    )
                )
                .Concat(OnCall(catalog))
        );
    }

    private static IEnumerable<(string, string)> OnCall(Catalog catalog) =>
        catalog.Rosters.SelectMany(roster =>
            s_facts
                .Value.Schedules[roster.Id]
                .SelectMany(week => week.Holders)
                .Select(holder => (SitePaths.Of(roster.Id), SitePaths.Of(holder.Person.Value)))
                .Distinct()
        );

    private static void Hold(IEnumerable<(string From, string To)> pairs)
    {
        var all = pairs.Distinct().ToList();
        Assert.NotEmpty(all);
        Assert.Empty(
            all.Where(pair => !s_links.Value[pair.From].Contains(pair.To))
                .Select(pair => $"{pair.From} → {pair.To}")
        );
        Assert.Empty(
            all.Where(pair => !s_links.Value[pair.To].Contains(pair.From))
                .Select(pair => $"{pair.To} → {pair.From}")
        );
    }

    private static string Page(string place) =>
        place[..place.IndexOf('#', StringComparison.Ordinal)];

    private static Dictionary<string, HashSet<string>> Read() =>
        HandbookSite
            .Render(HandbookSite.Build(HandbookSite.Read(".")))
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Key,
                file =>
                    new HtmlParser()
                        .ParseDocument(file.Value)
                        .QuerySelectorAll("main a[href]")
                        .Select(link => link.GetAttribute("href")!)
                        .Where(target => !target.Contains(':', StringComparison.Ordinal))
                        .Select(target =>
                            Uri.UnescapeDataString(
                                new Uri(new Uri("http://site/" + file.Key), target).AbsolutePath
                            )[1..]
                        )
                        .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
