using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model.Rows;

/// <summary>People as rows of a table.</summary>
internal static class PersonRows
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<TableColumn> Columns(Place place) =>
        [
            new(place.Words.Of("column.name")),
            new(place.Words.Of("column.title")),
            new(place.Words.Of("column.phone")) { IsNarrow = true },
            new(place.Words.Of("column.chat")),
            new(place.Words.Of("column.roles")),
            new(place.Words.Of("column.status")),
        ];

    /// <summary>A row a person.</summary>
    public static IEnumerable<TableRow> Of(Place place, IEnumerable<Person> people) =>
        people.Select(person => new TableRow([
            Cell.Of(place.Person(person.Id)),
            Cell.Of(place.Text(person.Title)),
            Cell.Of(Phone(person.Channels.Phone)),
            person.Channels.Chat is { } chat ? new TableCell([Cell.Typed(chat.Value)]) : Cell.Empty,
            Cell.Of(
                Cell.Links(
                    place
                        .Site.References.RolesByPerson[person.Id]
                        .Select(role => place.Role(role.Id))
                )
            ),
            Cell.Of(State(place, person)),
        ])
        {
            IsMuted = !person.IsActiveOn(place.Site.Facts.Today),
        });

    /// <summary>Away or gone, as a badge; null for somebody who is there.</summary>
    public static Badge? State(Place place, Person person)
    {
        var today = place.Site.Facts.Today;
        return !person.IsActiveOn(today) ? new Badge(place.Words.Of("person.inactive"), "neutral")
            : person.IsOnLeave(today) ? new Badge(place.Words.Of("person.on_leave"), "warning")
            : null;
    }

    /// <summary>A telephone number, ready to dial; null where there is none.</summary>
    public static Link? Phone(Located<string>? number) =>
        number is { } found ? new Link(PhoneText.Of(found.Value), "tel:" + found.Value) : null;

    /// <summary>A person as the occupant of a seat, with the telephone.</summary>
    public static SeatView Seat(Place place, string name, Id<Person> id)
    {
        var person = place.Catalog.People.Find(id);
        return new SeatView(name, place.Person(id)) { Phone = Phone(person?.Channels.Phone) };
    }
}
