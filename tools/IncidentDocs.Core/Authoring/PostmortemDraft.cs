using System.Text;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>The document of an incident that has just begun.</summary>
public static class PostmortemDraft
{
    /// <summary>Writes the document in the handbook's language. Its clocks run from the <c>detected</c> entry; what nobody knows yet is left out or a placeholder.</summary>
    public static string Write(IncidentStart start, Language language)
    {
        ArgumentNullException.ThrowIfNull(start);
        var text = new StringBuilder("---\n");
        text.Append($"id: {start.Id}\n")
            .Append($"title: {YamlText.Of(start.Title)}\n")
            .Append("status: active\n")
            .Append($"severity: {YamlText.Of(start.Severity.Value)}\n")
            .Append("impact:\n")
            .Append($"  business: {Words<BusinessImpact>.Of(start.Business)}\n")
            .Append($"  users: {Words<UserImpact>.Of(start.Users)}\n")
            .Append($"  summary: {Impact(start, language)}\n")
            .Append($"services: {Services(start, language)}\n");
        Role(text, "commander", start.Roles.Commander);
        Role(text, "communication_lead", start.Roles.CommunicationLead);
        Role(text, "tech_lead", start.Roles.TechLead);
        Role(text, "on_call", start.Roles.OnCall);
        text.Append("timeline:\n").Append(Detected(start, language));
        text.Append("  ").Append(Classified(start, language)).Append("---\n");
        foreach (var heading in Headings(language))
        {
            text.Append($"\n## {heading}\n");
        }
        return text.ToString();
    }

    private static string Impact(IncidentStart start, Language language) =>
        start.Impact is { } known
            ? YamlText.Of(known)
            : Blank.Of(
                language,
                "영향 요약",
                new Message(
                    "몇 건, 몇 %, 어느 기능인지 한 문장으로",
                    "how many, how much, which functions, in a sentence"
                )
            );

    private static string Services(IncidentStart start, Language language) =>
        start.Services.IsEmpty
            ? $"[{Blank.Value(language, "서비스 ID")}] # {new Message(
                "services.yml의 ID, 이끄는 것부터",
                "ids of services.yml, the leading one first"
            ).In(language)}"
            : $"[{string.Join(", ", start.Services.Select(service => YamlText.Of(service.Value)))}]";

    private static void Role(StringBuilder text, string name, Id<Person>? person)
    {
        if (person is { } holder)
        {
            text.Append($"{name}: {YamlText.Of(holder.Value)}\n");
        }
    }

    private static string Detected(IncidentStart start, Language language)
    {
        var what = start.Alert is { } alert
            ? new Message($"{alert} 경보", $"alert {alert}")
            : new Message("장애를 감지함", "the incident was noticed");
        var named = start.Alert is { } name ? $"    alert: {YamlText.Of(name)}\n" : "";
        return $"  - at: \"{OffsetDateTimePattern.Rfc3339.Format(start.DetectedAt)}\"\n"
            + $"    kind: detected\n{named}    what: {YamlText.Of(what.In(language))}\n";
    }

    private static string Classified(IncidentStart start, Language language)
    {
        var severity = start.Severity.Value;
        return TimelineText.Of(
                new TimelineLine(start.ClassifiedAt, Model.Incidents.TimelineKind.Classified)
                {
                    Severity = severity,
                    What = new Message($"{severity}로 분류", $"classified as {severity}").In(
                        language
                    ),
                },
                start.DetectedAt
            ) + "\n";
    }

    private static ImmutableArray<string> Headings(Language language) =>
        language == Language.Korean
            ? ["요약", "영향", "무슨 일이 있었나", "분석"]
            : ["Summary", "Impact", "What happened", "Analysis"];
}
