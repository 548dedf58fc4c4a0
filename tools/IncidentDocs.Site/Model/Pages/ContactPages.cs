using System.Collections.Immutable;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model.Rows;
using IncidentDocs.Site.Views.Pages;
using IncidentDocs.Site.Views.Pieces;
using NodaTime;

namespace IncidentDocs.Site.Model.Pages;

/// <summary>External parties.</summary>
internal static class ContactPages
{
    // Whoever runs what we stand on is called first, whoever must be told last.
    private static readonly ImmutableArray<string> s_order =
    [
        "cloud",
        "database",
        "cdn_waf",
        "integration",
        "network",
        "security",
        "other",
        "regulator",
    ];

    /// <summary>The page; none where there is nobody.</summary>
    public static IEnumerable<PagePlan> Plan(SiteSource site) =>
        site.Catalog.Contacts.Count == 0 ? [] : [new PagePlan(SitePaths.Contacts, Build)];

    /// <summary>Whether a contact has not been verified for too long.</summary>
    public static bool IsStale(Place place, Contact contact) =>
        contact.VerifiedOn.Value.PlusDays((int)contact.VerifyEvery.TotalDays)
        < place.Site.Facts.Today;

    private static BuiltPage Build(Place place)
    {
        var groups = place
            .Catalog.Contacts.GroupBy(contact => contact.Category, StringComparer.Ordinal)
            .OrderBy(group => s_order.IndexOf(group.Key))
            .Select(group => new ContactGroup(
                "category-" + group.Key,
                place.Words.Named("contact_category", group.Key),
                [.. group.Select(contact => Card(place, contact))]
            ))
            .ToList();
        var frame = Frames.Of(place, "contacts", place.Words.Of("nav.contacts")) with
        {
            Contents = Contents.Listed(groups.Select(group => Contents.Of(group.Title, group.Id))),
            Source = place.Catalog.Contacts[0].Location.Path,
        };
        return new BuiltPage(frame, "pages/contacts.html", new ContactsPage(groups));
    }

    private static ContactCard Card(Place place, Contact contact) =>
        new(
            Anchors.Of(contact.Id.Value),
            place.Text(contact.Name),
            [.. Reach(contact)],
            FactsOf(place, contact)
        )
        {
            CallWhen = place.Line(contact.CallWhen),
            Note = place.Line(contact.Note),
            Warning = IsStale(place, contact)
                ? new Badge(place.Words.Of("contacts.unverified"), "warning")
                : null,
        };

    private static IEnumerable<Inline> Reach(Contact contact)
    {
        if (PersonRows.Phone(contact.Phone) is { } phone)
        {
            yield return Cell.Part(phone);
        }
        if (contact.Email is { } email)
        {
            yield return Cell.Part(new Link(email.Value, "mailto:" + email.Value));
        }
    }

    private static IReadOnlyList<Fact> FactsOf(Place place, Contact contact) =>
        Sections.Facts(
            Sections.Fact(place.Words.Of("contacts.person"), place.Text(contact.Person)),
            Sections.Fact(place.Words.Of("contacts.plan"), place.Text(contact.Plan)),
            Sections.Fact(place.Words.Of("contacts.hours"), place.Text(contact.Hours)),
            Sections.Fact(
                place.Words.Of("column.services"),
                Cell.Links(contact.Services.Ids().Select(place.Service))
            ),
            Sections.Fact(
                place.Words.Of("column.runbooks"),
                Cell.Links(
                    place
                        .Site.References.RunbooksByContact[contact.Id]
                        .Select(runbook => place.Runbook(runbook.Id))
                )
            ),
            Sections.Fact(
                place.Words.Of("column.verified"),
                Cell.Part(place.Times.DayWithAge(contact.VerifiedOn.Value))
            )
        );
}
