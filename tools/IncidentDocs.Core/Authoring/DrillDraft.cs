using System.Text;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>The record of a drill to begin with (procedure 8.3); made from an incident it is an exercise at a table, with what is read out when.</summary>
/// <param name="facts">The facts.</param>
/// <param name="type">Type of the drill.</param>
/// <param name="source">The incident that is played again; null for a scenario of one's own.</param>
public sealed class DrillDraft(HandbookFacts facts, Id<DrillType> type, Incident? source)
{
    private readonly Language _language = facts.Catalog.Handbook.Language;

    /// <summary>Writes it in the handbook's language.</summary>
    /// <param name="id">Id, equal to the file's name.</param>
    /// <param name="title">Title.</param>
    /// <param name="at">When it begins.</param>
    public string Write(string id, string title, OffsetDateTime at)
    {
        var text = new StringBuilder("---\n")
            .Append($"id: {id}\n")
            .Append($"title: {YamlText.Of(title)}\n")
            .Append($"type: {YamlText.Of(type.Value)}\n")
            .Append($"at: \"{OffsetDateTimePattern.Rfc3339.Format(at)}\"\n")
            .Append($"scenario: {Scenario()}\n")
            .Append($"participants: [{string.Join(", ", Participants())}]\n");
        if (source is { RunbooksUsed.IsEmpty: false })
        {
            text.Append("runbooks:\n");
            foreach (var use in source.RunbooksUsed)
            {
                text.Append($"  - runbook: {YamlText.Of(use.Runbook.Value.Value)}\n");
            }
        }
        if (source is not null)
        {
            var services = source.Services.Select(service => YamlText.Of(service.Value.Value));
            text.Append($"services: [{string.Join(", ", services)}]\n");
        }
        text.Append("criteria:\n");
        foreach (var (measure, target) in Criteria())
        {
            text.Append($"  - measure: {measure}\n    target: {target}\n")
                .Append($"    actual: {Actual()}\n");
        }
        text.Append(
            $"assessment: {Of("종합 평가", "어땠는지, 다음에는 무엇을 볼지", "how it went, and what to look at next")}\n---\n"
        );
        Injects(text);
        return text.ToString();
    }

    private string Scenario() =>
        source is null
            ? Of("시나리오", "무슨 일이 일어났다고 하는지", "what is supposed to have happened")
            : YamlText.Of($"{source.Title.In(_language)}. {source.Impact.Summary.In(_language)}");

    private IEnumerable<string> Participants()
    {
        var people = source is null
            ? []
            : new[]
            {
                source.Roles.Commander,
                source.Roles.CommunicationLead,
                source.Roles.TechLead,
                source.Roles.OnCall,
            }
                .OfType<Located<Id<Person>>>()
                .Select(person => person.Value)
                .Where(person => facts.Catalog.People.Find(person)?.IsActiveOn(facts.Today) == true)
                .Distinct()
                .ToArray();
        return people.Length > 0
            ? people.Select(person => YamlText.Of(person.Value))
            : [Blank.Value(_language, "참여자 ID")];
    }

    /// <summary>What the handbook demands: targets of the severity and of the roster.</summary>
    private IEnumerable<(string Measure, string Target)> Criteria()
    {
        var severity = source is null
            ? facts.Catalog.Severities.FirstOrDefault(known => known.Rank == 0)
            : facts.Catalog.Severities.Find(source.Severity);
        yield return ("escalate", Target(severity?.RespondWithin));
        yield return ("recover", Target(severity?.RecoverWithin));
        yield return ("communication", "adequate");
        yield return ("runbook_accuracy", "accurate");
    }

    private string Target(Deadline? deadline) =>
        deadline is { Kind: DeadlineKind.Elapsed } elapsed
            ? $"{(long)elapsed.Length.TotalMinutes}m"
            : Of("목표 시간", "30m이나 4h처럼", "as in 30m or 4h");

    private string Actual() => Of("실제 결과", "훈련을 마치고 적음", "filled in after the drill");

    private void Injects(StringBuilder text)
    {
        if (source is null)
        {
            return;
        }
        var head = new Message(
            "\n## 상황 제시\n\n사회자는 경과 시간에 맞춰 읽고, 오른쪽은 참여자가 답한 뒤에 보여 줍니다.\n\n| 경과 | 읽어 줄 상황 | 그때 실제로 한 일 |\n|---:|---|---|\n",
            "\n## Injects\n\nThe facilitator reads each at its time; what stands on the right is shown after the participants have answered.\n\n| After | Read out | What was done then |\n|---:|---|---|\n"
        );
        text.Append(head.In(_language));
        var from = source.Timeline[0].Instant;
        foreach (var entry in source.Timeline)
        {
            var after = LengthMessage.Of(entry.Instant - from).In(_language);
            var what = Cell(entry.What.In(_language));
            text.Append(
                IsInject(entry.Kind.Value)
                    ? $"| {after} | {what} | |\n"
                    : $"| {after} | | {what} |\n"
            );
        }
    }

    private static bool IsInject(TimelineKind kind) =>
        kind
            is TimelineKind.Started
                or TimelineKind.Detected
                or TimelineKind.AutoRecovered
                or TimelineKind.Update
                or TimelineKind.Regressed
                or TimelineKind.Recovered;

    private static string Cell(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    private string Of(string name, string ko, string en) =>
        Blank.Of(_language, name, new Message(ko, en));
}
