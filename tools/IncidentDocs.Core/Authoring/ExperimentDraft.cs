using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Authoring;

/// <summary>A chaos experiment to begin with (procedure 8.2).</summary>
public static class ExperimentDraft
{
    /// <summary>Writes it.</summary>
    /// <param name="language">The handbook's language.</param>
    /// <param name="id">Id, equal to the file's name.</param>
    /// <param name="title">Title.</param>
    /// <param name="service">Target.</param>
    /// <param name="owner">Who answers for it.</param>
    public static string Write(
        Language language,
        string id,
        string title,
        Id<Service> service,
        Id<Person> owner
    )
    {
        return $"""
            ---
            id: {id}
            title: {YamlText.Of(title)}
            hypothesis: {Of(
                "가설",
                "무엇이 그대로일 것으로 보는지",
                "what is thought to stay as it is"
            )}
            service: {YamlText.Of(service.Value)}
            environment: staging
            fault: {Of("장애 유형", "무엇을 어떻게 고장 내는지", "what is broken, and how")}
            blast_radius: {Of("영향 범위", "어디까지 영향을 주는지", "how far it may reach")}
            kill_switch: {Of("킬 스위치", "곧바로 멈추는 방법", "how it is stopped at once")}
            time_limit: 15m
            success_criteria:
              - {Of(
                "성공 기준",
                "가설이 맞았다고 볼 숫자",
                "the number by which the hypothesis holds"
            )}
            owner: {YamlText.Of(owner.Value)}
            status: draft
            ---

            """;

        string Of(string name, string ko, string en) =>
            Blank.Of(language, name, new Message(ko, en));
    }
}
