using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds services and external contacts.</summary>
internal static class ServiceBinder
{
    /// <summary>Binds <c>services.yml</c>.</summary>
    public static ImmutableArray<Service> Services(Fields fields) =>
        fields.List(
            "services",
            item => new Service(
                new Id<Service>(item.String("id")),
                item.Localized("name"),
                item.LocalizedOrNull("description"),
                item.String("type"),
                (int)(item.Number("tier") ?? 0),
                item.Strings("environments"),
                item.Id<Team>("team"),
                item.Ids<Service>("depends_on"),
                item.Within("objective")?.Decimal("availability_percent"),
                item.StringOrNull("dashboard"),
                item.Place("id")
            )
        );

    /// <summary>Binds a file of <c>contacts</c>; a contact is verified every 180 days unless it says otherwise.</summary>
    public static ImmutableArray<Contact> Contacts(Fields fields) =>
        fields.List(
            "contacts",
            item => new Contact(
                new Id<Contact>(item.String("id")),
                item.String("category"),
                item.Localized("name"),
                item.LocalizedOrNull("person"),
                item.Text("phone"),
                item.Text("email"),
                item.LocalizedOrNull("plan"),
                item.LocalizedOrNull("hours"),
                item.LocalizedOrNull("call_when"),
                item.LocalizedOrNull("note"),
                item.Ids<Service>("services"),
                item.LocatedDate("verified_on") ?? default,
                item.Length("verify_every") ?? Duration.FromDays(180),
                item.Place("id")
            )
        );
}
