using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using NodaTime;

namespace IncidentDocs.Cli.Console;

/// <summary>Deadlines as people say them.</summary>
internal static class DeadlineText
{
    /// <summary>Such as <c>15분 이내</c> or <c>next business day</c>.</summary>
    public static string Of(Deadline deadline, Language language) =>
        deadline.Kind switch
        {
            DeadlineKind.NextBusinessDay => new Message("다음 영업일", "next business day").In(
                language
            ),
            DeadlineKind.NextRelease => new Message("차기 릴리스", "next release").In(language),
            _ => language == Language.Korean
                ? $"{Length(deadline.Length, language)} 이내"
                : $"within {Length(deadline.Length, language)}",
        };

    private static string Length(Duration length, Language language)
    {
        var (days, hours, minutes) = (length.Days, length.Hours, length.Minutes);
        string[] parts =
            language == Language.Korean
                ? [Part(days, "일"), Part(hours, "시간"), Part(minutes, "분")]
                : [Part(days, "d"), Part(hours, "h"), Part(minutes, "m")];
        var text = string.Join(' ', parts.Where(part => part.Length > 0));
        return text.Length == 0 ? Part(1, language == Language.Korean ? "분" : "m") : text;
    }

    private static string Part(int count, string unit) => count == 0 ? "" : $"{count}{unit}";
}
