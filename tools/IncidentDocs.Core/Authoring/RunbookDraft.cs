using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.People;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>A runbook to begin with: a step to diagnose, one to mitigate, one to verify.</summary>
public static class RunbookDraft
{
    private const string UsualRole = "on_call_engineer";

    /// <summary>Writes it in the handbook's language.</summary>
    /// <param name="catalog">The catalogue, for the gravest severity and the role that answers first.</param>
    /// <param name="id">Id, equal to the file's name.</param>
    /// <param name="title">Title.</param>
    /// <param name="owner">Who keeps it current.</param>
    /// <param name="today">Day of its first review.</param>
    public static string Write(
        Catalog catalog,
        string id,
        string title,
        Id<Person> owner,
        LocalDate today
    )
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var language = catalog.Handbook.Language;
        var severity = catalog.Severities.Select(found => found.Id.Value).FirstOrDefault();
        return $"""
            ---
            id: {id}
            title: {YamlText.Of(title)}
            summary: {Of(
                "한 문장 요약",
                "언제 쓰는 런북인지 한 문장으로",
                "when this runbook is used, in a sentence"
            )}
            symptoms:
              - {Of(
                "증상",
                "눈에 보이는 것: 오류 문구, 경보, 사용자의 신고",
                "what one sees: an error, an alert, what users report"
            )}
            severity_conditions:
              - severity: {YamlText.Of(severity ?? "P1")}
                when: {Of("이 등급이 되는 조건", "어떨 때 이 등급인지", "when it is this grave")}
            steps:
              - id: check
                phase: diagnose
                action: {Of("확인할 것", "무엇을 확인하는지", "what is looked at")}
                role: {YamlText.Of(RoleOf(catalog))}
                method: {Of(
                "확인하는 방법",
                "화면이나 전화. 명령이면 method 대신 run과 language",
                "a console or a call; for a command write run and language instead"
            )}
                effect: read
              - id: mitigate
                phase: mitigate
                action: {Of("피해를 멈추는 조치", "무엇을 하는지", "what is done")}
                role: {YamlText.Of(RoleOf(catalog))}
                method: {Of(
                "조치하는 방법",
                "화면이나 전화. 명령이면 method 대신 run과 language",
                "a console or a call; for a command write run and language instead"
            )}
                effect: change
                undo: {Of("되돌리는 방법", "잘못되면 어떻게 되돌리는지", "how it is taken back")}
              - id: verify
                phase: verify
                action: {Of("정상인지 보는 방법", "무엇으로 확인하는지", "how one makes sure")}
                role: {YamlText.Of(RoleOf(catalog))}
                method: {Of("확인하는 곳", "화면이나 명령", "a console or a command")}
                effect: read
                expect: {Of("정상일 때 보이는 것", "숫자로", "what one should see, as a number")}
            owner: {YamlText.Of(owner.Value)}
            reviewed_on: {LocalDatePattern.Iso.Format(today)}
            review_every: 90d
            ---

            """;

        string Of(string name, string ko, string en) =>
            Blank.Of(language, name, new Message(ko, en));
    }

    private static string RoleOf(Catalog catalog) =>
        (
            catalog.Roles.Find(new Id<Role>(UsualRole))
            ?? catalog.Roles.FirstOrDefault(role => role.Holder?.Roster is not null)
            ?? (catalog.Roles is [var first, ..] ? first : null)
        )
            ?.Id
            .Value
        ?? UsualRole;
}
