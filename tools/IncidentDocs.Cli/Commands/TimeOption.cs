using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>An option that names a moment of an incident: a whole time, or a time of today alone.</summary>
internal static class TimeOption
{
    private static readonly LocalTimePattern Bare = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create(CommandContext context, string name, Message description)
    {
        var option = new Option<string?>(name)
        {
            HelpName = "TIME",
            Description = description.In(context.Language),
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && !Bare.Parse(token.Value).Success
                && !AsOf.TryParse(token.Value, out _)
            )
            {
                result.AddError(
                    new Message(
                        $"{name}의 시각을 읽을 수 없음: '{token.Value}' (예: 14:06, 2026-03-04T14:06)",
                        $"{name} is no time: '{token.Value}' (for instance 14:06, 2026-03-04T14:06)"
                    ).In(context.Language)
                );
            }
        });
        return option;
    }

    /// <summary>The moment in a zone, cut to the minute: what was given, else now. A time of day alone is the last one that is not after now.</summary>
    public static OffsetDateTime Read(string? text, Instant now, DateTimeZone zone)
    {
        var instant = now;
        if (text is not null && Bare.Parse(text) is { Success: true, Value: var time })
        {
            var today = now.InZone(zone).Date;
            instant = zone.AtLeniently(today.At(time)).ToInstant();
            if (instant > now)
            {
                instant = zone.AtLeniently(today.PlusDays(-1).At(time)).ToInstant();
            }
        }
        else if (text is not null && AsOf.TryParse(text, out var asked))
        {
            instant = asked.In(zone);
        }
        var local = instant.InZone(zone).ToOffsetDateTime();
        return local.With((LocalTime clock) => new LocalTime(clock.Hour, clock.Minute));
    }
}
