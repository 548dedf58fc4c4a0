using System.Text;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>A line of a timeline as it is written: one mapping on one line.</summary>
internal static class TimelineText
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm:ss"
    );

    /// <summary>The item of a block sequence, its dash included, without a line end.</summary>
    /// <param name="line">The line.</param>
    /// <param name="above">Time of the entry above, whose date a bare time would take; null where there is none.</param>
    public static string Of(TimelineLine line, OffsetDateTime? above) =>
        "- " + Mapping(line, above);

    /// <summary>The mapping without the dash.</summary>
    public static string Mapping(TimelineLine line, OffsetDateTime? above)
    {
        var text = new StringBuilder("{ at: \"").Append(Time(line.At, above)).Append('"');
        Add("kind", Words<TimelineKind>.Of(line.Kind));
        Add("severity", line.Severity);
        Add("channel", line.Channel);
        Add("audience", line.Audience);
        Add("role", line.Role);
        Add("to", line.To);
        Add("who", line.Who);
        Add("alert", line.Alert);
        Add("runbook", line.Runbook);
        Add("what", line.What);
        return text.Append(" }").ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                text.Append($", {name}: {YamlText.Of(value)}");
            }
        }
    }

    /// <summary>A time as it is written below another: bare where the date and the offset are those of the entry above.</summary>
    public static string Time(OffsetDateTime at, OffsetDateTime? above) =>
        above is { } date && date.Date == at.Date && date.Offset == at.Offset
            ? (at.Second == 0 ? Minutes : Seconds).Format(at.TimeOfDay)
            : OffsetDateTimePattern.Rfc3339.Format(at);
}
