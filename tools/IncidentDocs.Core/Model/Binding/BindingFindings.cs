using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>What the schemas cannot judge: values of the right form that name nothing real.</summary>
internal static class BindingFindings
{
    /// <summary>A week that its year does not have.</summary>
    public static Diagnostic UnknownWeek(Location place, string text, int year) =>
        new(
            SchemaFindings.SchemaViolation,
            place,
            new Message($"{year}년에는 '{text}' 주가 없음", $"there is no week '{text}' in {year}")
        )
        {
            Help = new Message(
                "ISO 8601의 주는 52개이고, 긴 해에만 53주가 있다",
                "years have 52 weeks in ISO 8601, and only long ones have a week 53"
            ),
        };

    /// <summary>A date that no handbook is about.</summary>
    public static Diagnostic ImplausibleDate(Location place, string date) =>
        new(
            SchemaFindings.SchemaViolation,
            place,
            new Message(
                $"'{date}'{Josa.Topic(date)} {Plausible.FirstYear}년과 {Plausible.LastYear}년 사이의 날이 아님",
                $"'{date}' is not between the years {Plausible.FirstYear} and {Plausible.LastYear}"
            )
        )
        {
            Help = new Message("해를 고친다", "correct the year"),
        };

    /// <summary>A length of time that nobody waits.</summary>
    public static Diagnostic ImplausibleLength(Location place, string text) =>
        new(
            SchemaFindings.SchemaViolation,
            place,
            new Message(
                $"'{text}'{Josa.Topic(text)} 0과 {Plausible.LongestDays}d 사이의 길이가 아님",
                $"'{text}' is not a length between 0 and {Plausible.LongestDays}d"
            )
        )
        {
            Help = new Message("길이나 단위를 고친다", "correct the number or the unit"),
        };

    /// <summary>A time zone that the tz database does not have.</summary>
    public static Diagnostic UnknownZone(Location place, string name)
    {
        var nearest = NearestName.Of(name, DateTimeZoneProviders.Tzdb.Ids);
        return new Diagnostic(
            SchemaFindings.SchemaViolation,
            place,
            new Message($"'{name}'{Josa.Called(name)} 시간대가 없음", $"unknown time zone '{name}'")
        )
        {
            Help = nearest is null
                ? new Message(
                    "Asia/Seoul처럼 tz 데이터베이스의 이름을 쓴다",
                    "use a name of the tz database, such as Europe/London"
                )
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
            Fix = nearest is null ? null : NameFix.Of(place, nearest),
        };
    }
}
