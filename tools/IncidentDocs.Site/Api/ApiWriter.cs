using System.Text.Json;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Model;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Site.Api;

/// <summary>Writes the fields of an api file: texts in the language of the site, times on the handbook's clock, null where nothing is said.</summary>
/// <param name="json">Where to.</param>
/// <param name="site">The site.</param>
internal sealed class ApiWriter(Utf8JsonWriter json, SiteSource site)
{
    /// <summary>What writes the JSON itself.</summary>
    public Utf8JsonWriter Json { get; } = json;

    /// <summary>The site.</summary>
    public SiteSource Site { get; } = site;

    /// <summary>A text as it is in the site's language.</summary>
    public void Text(string name, LocalizedText? text) => String(name, text?.In(Site.Language));

    /// <summary>A string; null where it is empty.</summary>
    public void String(string name, string? value) =>
        Json.WriteString(name, string.IsNullOrEmpty(value) ? null : value);

    /// <summary>An id; null where there is none.</summary>
    public void Id<T>(string name, Located<Id<T>>? id) => String(name, id?.Value.Value);

    /// <summary>Ids in the order written.</summary>
    public void Ids<T>(string name, IEnumerable<Located<Id<T>>> ids) =>
        Strings(name, ids.Select(id => id.Value.Value));

    /// <summary>Strings in their order.</summary>
    public void Strings(string name, IEnumerable<string> values)
    {
        Json.WriteStartArray(name);
        foreach (var value in values)
        {
            Json.WriteStringValue(value);
        }
        Json.WriteEndArray();
    }

    /// <summary>Texts in their order.</summary>
    public void Texts(string name, IEnumerable<LocalizedText> texts) =>
        Strings(name, texts.Select(text => text.In(Site.Language)));

    /// <summary>A number.</summary>
    public void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            Json.WriteNumber(name, number);
        }
        else
        {
            Json.WriteNull(name);
        }
    }

    /// <summary>A fact that holds or not, or of which nothing is known.</summary>
    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            Json.WriteBoolean(name, flag);
        }
        else
        {
            Json.WriteNull(name);
        }
    }

    /// <summary>A day: 2026-03-04.</summary>
    public void Day(string name, LocalDate? day) =>
        Json.WriteString(name, day is { } date ? LocalDatePattern.Iso.Format(date) : null);

    /// <summary>An instant with the offset of the handbook's zone.</summary>
    public void Time(string name, Instant? instant) =>
        Json.WriteString(
            name,
            instant is { } at ? JsonTimes.At(at, Site.Catalog.Handbook.Zone) : null
        );

    /// <summary>A length of time by ISO 8601.</summary>
    public void Length(string name, Duration? length) =>
        Json.WriteString(name, length is { } time ? JsonTimes.Length(time) : null);

    /// <summary>When something is due: a length of time, or the calendar's rule by its name.</summary>
    public void Due(string name, Deadline deadline) =>
        Json.WriteString(
            name,
            deadline.Kind == DeadlineKind.Elapsed
                ? JsonTimes.Length(deadline.Length)
                : Words<DeadlineKind>.Of(deadline.Kind)
        );

    /// <summary>An object that is a field.</summary>
    public void Object(string name, Action write)
    {
        Json.WriteStartObject(name);
        write();
        Json.WriteEndObject();
    }

    /// <summary>A list of objects.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
        {
            Json.WriteStartObject();
            write(item);
            Json.WriteEndObject();
        }
        Json.WriteEndArray();
    }
}
