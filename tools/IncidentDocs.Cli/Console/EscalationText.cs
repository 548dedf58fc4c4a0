using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Cli.Console;

/// <summary>A plan of escalation, for somebody who was woken: at what time whom to call by which address, and what if nobody answers.</summary>
/// <param name="world">Where to.</param>
/// <param name="language">Language of the terminal.</param>
/// <param name="facts">The facts.</param>
internal sealed class EscalationText(Surroundings world, Language language, HandbookFacts facts)
{
    private readonly StyledWriter _out = new(world.Out, world.OutTraits.Value.HasColour);
    private readonly DateTimeZone _zone = facts.Catalog.Handbook.Zone;

    /// <summary>Writes the plan.</summary>
    public void Write(EscalationPlan plan)
    {
        var service = plan.Service is { } id
            ? $" {facts.Catalog.Services.Find(id)?.Name.In(language)}"
            : "";
        _out.Write($"{plan.Severity}{service}", TextStyle.Strong);
        Say(
            new Message(
                $"  {OnCallWords.At(plan.At, _zone)} 감지 ({_zone.Id})",
                $"  detected {OnCallWords.At(plan.At, _zone)} ({_zone.Id})"
            )
        );
        Say(
            new Message(
                $"대응 {Due(plan.RespondBy)}까지, 복구 {Due(plan.RecoverBy)}까지",
                $"respond by {Due(plan.RespondBy)}, recover by {Due(plan.RecoverBy)}"
            )
        );
        foreach (var step in plan.Steps)
        {
            Write(plan, step);
        }
        foreach (var handover in plan.Handovers)
        {
            Say(
                new Message(
                    $"{Clock(plan, handover.At)}  교대: {NameOf(handover.From)} → {NameOf(handover.To)}. 진행 중인 장애를 넘길 것",
                    $"{Clock(plan, handover.At)}  hand-over: {NameOf(handover.From)} → {NameOf(handover.To)}, with the incident"
                )
            );
        }
        foreach (var unreached in plan.Unreached)
        {
            _out.Write(UnreachedStory.Of(facts, unreached).In(language), TextStyle.Error).EndLine();
        }
    }

    private void Write(EscalationPlan plan, EscalationStep step)
    {
        var minutes = (long)step.After.TotalMinutes;
        _out.Write($"{Clock(plan, step.At)}  +{minutes}{new Message("분", "m").In(language)}  ")
            .Write(What(step).In(language), TextStyle.Strong);
        if (step.Condition is { } condition)
        {
            _out.Write($"  ({condition.In(language)})", TextStyle.Faint);
        }
        _out.EndLine();
        foreach (
            var told in step.Notify.GroupBy(notice => (notice.Person, notice.Role, notice.Via))
        )
        {
            var isOpen = told.Key.Person is null && step.Do != EscalationDo.Page;
            var standsIn =
                told.Key.Via == CallVia.Deputy
                    ? new Message(" (대행)", " (deputy)").In(language)
                    : "";
            _out.Write($"    {RoleOf(told.Key.Role)}{standsIn}")
                .Write(isOpen ? "" : $": {NameOf(told.Key.Person)}");
            foreach (var notice in told.Where(notice => notice.Address is not null))
            {
                _out.Write($"  {ChannelOf(notice.Channel)} {PhoneText.Of(notice.Address!)}");
            }
            _out.EndLine();
        }
    }

    private static Message What(EscalationStep step) =>
        (step.Do, step.Trigger) switch
        {
            (EscalationDo.Page, EscalationTrigger.NextSeat) => new Message(
                "다음 자리 호출",
                "page the next seat"
            ),
            (EscalationDo.Page, EscalationTrigger.Unanswered) => new Message(
                "다시 호출",
                "page again"
            ),
            (EscalationDo.Page, _) => new Message("호출", "page"),
            (EscalationDo.Report, _) => new Message("보고", "report"),
            (EscalationDo.Consider, _) => new Message("검토", "consider"),
            (EscalationDo.Backlog, _) => new Message("백로그에 등록", "put on the backlog"),
            _ => new Message("할 일 없음", "nothing to do"),
        };

    // The date stands only where it is not the day of detection.
    private string Clock(EscalationPlan plan, Instant at)
    {
        var text = OnCallWords.At(at, _zone);
        return at.InZone(_zone).Date == plan.At.InZone(_zone).Date ? text[11..] : text;
    }

    private string Due(Instant? due) =>
        due is { } at
            ? OnCallWords.At(at, _zone)
            : new Message("(잴 수 없음)", "(not measurable)").In(language);

    private string RoleOf(Id<Core.Model.People.Role> role) =>
        facts.Catalog.Roles.Find(role)?.Name.In(language) ?? role.Value;

    private string NameOf(Id<Core.Model.People.Person>? person) =>
        person is { } id
            ? facts.Catalog.People.Find(id)?.Name.In(language) ?? id.Value
            : new Message("아무도 없음", "nobody").In(language);

    private string ChannelOf(Id<NotificationChannel>? channel) =>
        facts
            .Catalog.Escalation?.Channels.FirstOrDefault(found => found.Id == channel)
            ?.Name.In(language)
        ?? "";

    private void Say(Message text) => _out.Write(text.In(language)).EndLine();
}
