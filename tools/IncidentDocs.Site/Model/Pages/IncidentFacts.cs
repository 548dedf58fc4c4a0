using System.Globalization;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>What is known of an incident: state, impact, trigger, people, remarks.</summary>
internal static class IncidentFacts
{
    /// <summary>The line under the title.</summary>
    public static StatusLine Status(Place place, Incident incident)
    {
        var words = place.Words;
        var events = place.Site.Facts.Clocks[incident.Id].Milestones;
        var began = events.Started ?? events.Detected;
        return new StatusLine(
            [
                place.Severity(incident.Severity.Value),
                IncidentRows.Status(place, incident.Status.Value),
            ],
            Sections.Facts(
                Sections.Fact(
                    words.Of("column.started"),
                    began is null ? null : Cell.Part(place.Times.AtWithAge(began.Instant))
                ),
                Sections.Fact(words.Of("incident.commander"), Who(place, incident.Roles.Commander)),
                Sections.Fact(
                    words.Of("column.services"),
                    Cell.Links(incident.Services.Ids().Select(place.Service))
                )
            )
        );
    }

    private static Inline? Who(Place place, Located<Id<Person>>? person) =>
        person is { } found ? Cell.Part(place.Person(found.Value)) : null;

    /// <summary>Impact, trigger, causes, people.</summary>
    public static IReadOnlyList<Fact> FactsOf(Place place, Incident incident)
    {
        var (words, impact, roles) = (place.Words, incident.Impact, incident.Roles);
        return Sections.Facts(
            Sections.Fact(
                words.Of("incident.impact"),
                string.Join(", ", ImpactTexts(place, impact))
            ),
            Sections.Fact(
                words.Of("incident.functions"),
                string.Join(", ", impact.Functions.Select(place.Text))
            ),
            Sections.Fact(words.Of("incident.revenue"), place.Text(impact.Revenue)),
            Sections.Fact(
                words.Of("incident.detected_by"),
                incident.DetectedBy is { } method
                    ? place.Text(place.Catalog.DetectionMethods.Find(method)?.Name)
                    : null
            ),
            Sections.Fact(words.Of("incident.trigger"), TriggerText(place, incident)),
            Sections.Fact(
                words.Of("nav.causes"),
                Cell.Links(incident.Causes.Ids().Select(place.Cause))
            ),
            Sections.Fact(
                words.Of("incident.communication_lead"),
                Who(place, roles.CommunicationLead)
            ),
            Sections.Fact(words.Of("incident.tech_lead"), Who(place, roles.TechLead)),
            Sections.Fact(words.Of("incident.on_call"), Who(place, roles.OnCall)),
            Sections.Fact(words.Of("incident.author"), Who(place, roles.Author)),
            Sections.Fact(
                words.Of("incident.attendees"),
                incident.Review is { } review
                    ? Cell.Links(review.Attendees.Ids().Select(place.Person))
                    : []
            )
        );
    }

    private static IEnumerable<string> ImpactTexts(Place place, Impact impact)
    {
        // In a copy that leaves the impact out there is none to tell.
        if (!impact.Summary.IsEmpty && place.Catalog.Matrix is { } matrix)
        {
            yield return place.Text(matrix.BusinessNames[(int)impact.Business]);
            yield return place.Words.With(
                "incident.users",
                place.Text(matrix.UserNames[(int)impact.Users])
            );
        }
        if (impact.AffectedUsers is { } users)
        {
            yield return place.Words.With(
                "incident.affected_users",
                users.ToString("N0", CultureInfo.InvariantCulture)
            );
        }
        if (impact.AffectedPercent is { } percent)
        {
            yield return percent.ToString(CultureInfo.InvariantCulture) + " %";
        }
    }

    private static string? TriggerText(Place place, Incident incident)
    {
        if (incident.Trigger is not { } trigger)
        {
            return null;
        }
        var kind = place.Words.Named("trigger", trigger.Kind);
        return trigger.Reference is { } reference ? $"{kind}: {place.Text(reference)}" : kind;
    }

    /// <summary>Why something is not as policy wants it.</summary>
    public static IEnumerable<Callout> Remarks(Place place, Incident incident)
    {
        var words = place.Words;
        if (incident.SeverityReason is { } severity)
        {
            yield return new Callout(
                "note",
                words.Of("incident.severity_reason"),
                place.Paragraph(severity)
            );
        }
        if (incident.RtoReason is { } rto)
        {
            yield return new Callout(
                "warning",
                words.Of("incident.rto_reason"),
                place.Paragraph(rto)
            );
        }
        foreach (
            var explained in place.Catalog.FindDocument(incident.Location.Path)?.Explanations ?? []
        )
        {
            yield return new Callout(
                "note",
                words.With("incident.explained", explained.Rule.Value),
                place.Paragraph(new LocalizedText(explained.Reason, null, null, incident.Location))
            );
        }
    }
}
