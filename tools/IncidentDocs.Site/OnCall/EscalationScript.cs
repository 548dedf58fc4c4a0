using System.Globalization;
using System.Text.Json;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;
using IncidentDocs.Site.Model;
using NodaTime;

namespace IncidentDocs.Site.OnCall;

/// <summary>The policy, and who is called for each role over time, for the script that dates an escalation. <c>templates/assets/escalation.js</c> reads it.</summary>
/// <param name="place">The site's root.</param>
/// <param name="numbers">The numbers.</param>
/// <param name="policy">The policy.</param>
internal sealed class EscalationScript(Place place, OnCallNumbers numbers, EscalationPolicy policy)
{
    /// <summary>Writes the data.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("severities"u8);
        foreach (var severity in numbers.Catalog.Severities)
        {
            Write(json, severity);
        }
        json.WriteEndArray();
        json.WriteStartArray("channels"u8);
        foreach (var channel in policy.Channels)
        {
            Write(json, channel);
        }
        json.WriteEndArray();
        WriteServices(json);
        WriteRoles(json);
        WriteAddresses(json);
        WriteDays(json);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Severity severity)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, severity.Id.Value);
        json.WriteString("name"u8, place.Text(severity.Name));
        json.WriteNumber("rank"u8, severity.Rank);
        WriteDeadline(json, "respond", severity.RespondWithin);
        WriteDeadline(json, "recover", severity.RecoverWithin);
        json.WriteStartArray("windows"u8);
        var windows = policy
            .Policies.Where(found => found.Severity.Value == severity.Id)
            .SelectMany(found => found.Windows);
        foreach (var window in windows)
        {
            json.WriteStartObject();
            json.WriteNumber("from"u8, OnCallNumbers.Seconds(window.From));
            json.WriteStartArray("entries"u8);
            foreach (var entry in window.Entries)
            {
                Write(json, entry);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A length in seconds, or the column of the days below that has the due instant.
    private static void WriteDeadline(Utf8JsonWriter json, string name, Deadline deadline)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(
            deadline.Kind switch
            {
                DeadlineKind.Elapsed => 0,
                DeadlineKind.NextBusinessDay => 1,
                _ => 2,
            }
        );
        json.WriteNumberValue(OnCallNumbers.Seconds(deadline.Length));
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, EscalationEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("do"u8, Words<EscalationDo>.Of(entry.Do));
        json.WriteStartArray("who"u8);
        foreach (var name in entry.Who)
        {
            var at = IndexOf(numbers.Catalog.Roles, role => role.Id == name.Value);
            if (at >= 0)
            {
                json.WriteNumberValue(at);
            }
        }
        json.WriteEndArray();
        json.WriteNumber("own"u8, entry.OwningTeamOnly ? 1 : 0);
        if (entry.WithDeputy)
        {
            json.WriteNumber("deputy"u8, 1);
        }
        if (entry.Condition is { } condition)
        {
            json.WriteString("if"u8, place.Text(condition));
        }
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, NotificationChannel channel)
    {
        json.WriteStartArray();
        json.WriteStringValue(channel.Id.Value);
        json.WriteStringValue(place.Text(channel.Name));
        json.WriteStringValue(Words<ChannelUse>.Of(channel.Use));
        json.WriteNumberValue(OnCallNumbers.Seconds(channel.Delay));
        json.WriteEndArray();
    }

    private void WriteServices(Utf8JsonWriter json)
    {
        json.WriteStartArray("services"u8);
        foreach (var service in numbers.Catalog.Services)
        {
            json.WriteStartArray();
            json.WriteStringValue(service.Id.Value);
            json.WriteStringValue(place.Text(service.Name));
            json.WriteNumberValue(numbers.Teams.IndexOf(service.Team.Value));
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteRoles(Utf8JsonWriter json)
    {
        json.WriteStartArray("roles"u8);
        foreach (var role in numbers.Catalog.Roles)
        {
            Write(json, role);
        }
        json.WriteEndArray();
    }

    // Calls of a role that a roster holds are known by the roster, of one that people hold by the owning team (t-1: by none).
    private void Write(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, role.Id.Value);
        json.WriteString("name"u8, place.Text(role.Name));
        json.WriteStartArray("rosters"u8);
        IEnumerable<Service?> asked = [null, .. numbers.Teams.Select(numbers.ServiceOf)];
        foreach (var service in asked)
        {
            json.WriteNumberValue(numbers.Of(numbers.Facts.OnCall.RosterOf(role, service)));
        }
        json.WriteEndArray();
        json.WriteStartObject("calls"u8);
        foreach (
            var (key, service) in asked
                .Select(service => (KeyOf(role, service), service))
                .DistinctBy(found => found.Item1, StringComparer.Ordinal)
        )
        {
            json.WriteStartArray(key);
            WriteCalls(json, role, service);
            json.WriteEndArray();
        }
        json.WriteEndObject();
        new DeputyScript(numbers, policy).Write(json, role);
        json.WriteEndObject();
    }

    private string KeyOf(Role role, Service? service)
    {
        var roster = numbers.Of(numbers.Facts.OnCall.RosterOf(role, service));
        var team = service is null ? -1 : numbers.Teams.IndexOf(service.Team.Value);
        return roster >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"r{roster}")
            : string.Create(CultureInfo.InvariantCulture, $"t{team}");
    }

    private void WriteCalls(Utf8JsonWriter json, Role role, Service? service)
    {
        foreach (
            var span in numbers.Facts.OnCall.Calls(role, service, true, numbers.From, numbers.To)
        )
        {
            json.WriteStartArray();
            json.WriteNumberValue(OnCallNumbers.Seconds(span.From));
            foreach (var person in span.People)
            {
                json.WriteNumberValue(numbers.Of(person.Person));
            }
            json.WriteEndArray();
        }
    }

    // Of each person the address for each channel, null where there is none.
    private void WriteAddresses(Utf8JsonWriter json)
    {
        json.WriteStartArray("addresses"u8);
        foreach (var person in numbers.Catalog.People)
        {
            json.WriteStartArray();
            foreach (var channel in policy.Channels)
            {
                json.WriteStringValue(ChannelAddresses.Of(person, channel.Via));
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    // Of each day its start, and when something is due that was detected on it: on the next business day, with the next release.
    private void WriteDays(Utf8JsonWriter json)
    {
        var calendar = numbers.Facts.Calendar;
        json.WriteStartArray("days"u8);
        for (
            var day = calendar.LocalDay(numbers.From);
            day <= calendar.LocalDay(numbers.To);
            day = day.PlusDays(1)
        )
        {
            var start = calendar.Zone.AtStartOfDay(day).ToInstant();
            json.WriteStartArray();
            json.WriteNumberValue(OnCallNumbers.Seconds(start));
            WriteDue(json, DeadlineKind.NextBusinessDay, start);
            WriteDue(json, DeadlineKind.NextRelease, start);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private void WriteDue(Utf8JsonWriter json, DeadlineKind kind, Instant start)
    {
        if (numbers.Facts.Calendar.DueAt(new Deadline(kind, Duration.Zero), start) is { } due)
        {
            json.WriteNumberValue(OnCallNumbers.Seconds(due));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static int IndexOf<T>(IEnumerable<T> all, Func<T, bool> isIt)
    {
        var at = 0;
        foreach (var one in all)
        {
            if (isIt(one))
            {
                return at;
            }
            at++;
        }
        return -1;
    }
}
