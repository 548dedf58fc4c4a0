using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Core.Authoring;

/// <summary>The short report of an incident for the company: the form of the procedure's appendix B, to be pasted into a chat.</summary>
public static class BriefText
{
    /// <summary>The report, a field a line; what is not known yet says so. The texts are the handbook's, as they stand there.</summary>
    /// <param name="brief">What is known.</param>
    /// <param name="zone">The zone of the times.</param>
    /// <param name="language">The language of the form; texts are in it where the handbook has them.</param>
    public static ImmutableArray<string> Lines(
        IncidentBrief brief,
        DateTimeZone zone,
        Language language
    )
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(zone);
        var incident = brief.Incident;
        return
        [
            new Message("[장애 보고]", "[Incident report]").In(language),
            Field(new Message("장애 ID", "Incident"), incident.Id.Value),
            Field(new Message("등급", "Severity"), incident.Severity.Value.Value),
            Field(new Message("발생 시각", "Began"), From(brief, zone, language)),
            Field(
                new Message("복구 시각", "Restored"),
                brief.Until is { } until
                    ? OnCallWords.At(until, zone)
                    : new Message("복구 전", "not yet").In(language)
            ),
            Field(new Message("영향", "Impact"), Impact(incident, language)),
            Field(new Message("원인", "Cause"), Cause(brief, language)),
            Field(new Message("조치", "Measures"), Measures(brief, language)),
            Field(new Message("상태", "Status"), Status(incident.Status.Value).In(language)),
        ];

        string Field(Message name, string value) => $"- {name.In(language)}: {value}";
    }

    private static string From(IncidentBrief brief, DateTimeZone zone, Language language)
    {
        if (brief.From is not { } from)
        {
            return new Message("확인 중", "not known yet").In(language);
        }
        var at = OnCallWords.At(from, zone);
        return brief.IsFromDetection
            ? new Message($"{at} (감지)", $"{at} (noticed)").In(language)
            : at;
    }

    private static string Impact(Incident incident, Language language)
    {
        var summary = incident.Impact.Summary.In(language);
        var known = Blank.Is(summary)
            ? new Message("집계 중", "being counted").In(language)
            : summary;
        return $"{incident.Title.In(language)}. {known}";
    }

    private static string Cause(IncidentBrief brief, Language language)
    {
        if (brief.Cause is { } cause)
        {
            return cause.In(language);
        }
        return brief.Causes.IsEmpty
            ? new Message("확인 중", "under investigation").In(language)
            : string.Join(", ", brief.Causes.Select(named => named.In(language)));
    }

    private static string Measures(IncidentBrief brief, Language language) =>
        brief.Measures.IsEmpty
            ? new Message("대응 중", "in hand").In(language)
            : string.Join("; ", brief.Measures.Select(measure => measure.In(language)));

    private static Message Status(IncidentStatus status) =>
        status switch
        {
            IncidentStatus.Active => new Message("진행중", "active"),
            IncidentStatus.Recovered => new Message("복구완료", "recovered"),
            _ => new Message("Post-mortem 완료", "reviewed"),
        };
}
