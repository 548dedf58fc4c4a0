using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>What an escalation does for one role.</summary>
/// <param name="Do">What.</param>
/// <param name="Role">The role; empty where it is for none.</param>
/// <param name="From">When first, from the detection.</param>
/// <param name="To">Until when; null for as long as it lasts.</param>
/// <param name="IsOwningTeamOnly">Whether it is only for the team that owns the service.</param>
/// <param name="Condition">Only if.</param>
internal sealed record EscalationCall(
    EscalationDo Do,
    string Role,
    Duration From,
    Duration? To,
    bool IsOwningTeamOnly,
    LocalizedText? Condition
)
{
    /// <summary>What makes it the same one.</summary>
    public (EscalationDo, string) Key => (Do, Role);

    /// <summary>Whether somebody hears of the incident by it.</summary>
    public bool IsHeard => Do is EscalationDo.Page or EscalationDo.Report;

    /// <summary>As a reader is told, with its role.</summary>
    public Message Told =>
        Do switch
        {
            EscalationDo.Page => new Message($"{Role} 호출", $"calls {Role}"),
            EscalationDo.Report => new Message($"{Role}에 보고", $"reports to {Role}"),
            EscalationDo.Consider => new Message($"{Role} 호출 검토", $"considers calling {Role}"),
            EscalationDo.Backlog => new Message("백로그에 등록", "puts it on the backlog"),
            _ => new Message("대기", "waits"),
        };

    /// <summary>The call that all windows of a role make together.</summary>
    public static EscalationCall Of(
        IGrouping<
            (EscalationDo Do, string Role),
            (EscalationEntry Entry, EscalationWindow Window, string Role)
        > windows
    ) =>
        new(
            windows.Key.Do,
            windows.Key.Role,
            windows.Min(one => one.Window.From),
            windows.Any(one => one.Window.To is null) ? null : windows.Max(one => one.Window.To),
            windows.All(one => one.Entry.OwningTeamOnly),
            windows
                .OrderBy(one => one.Window.From)
                .Select(one => one.Entry.Condition)
                .FirstOrDefault(condition => condition is not null)
        );
}
