using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Facts.Metrics;

/// <summary>An action to prevent or detect.</summary>
/// <param name="Work">The action.</param>
/// <param name="At">When its incident began.</param>
/// <param name="OpenedOn">The day from which it was promised; null where it was dropped or nobody knows.</param>
/// <param name="DoneOn">The day on which it was done; null where it was not, or nobody wrote when.</param>
/// <param name="Place">Its place in the order of the handbook.</param>
internal sealed record PreventingAction(
    WorkItem Work,
    Instant At,
    LocalDate? OpenedOn,
    LocalDate? DoneOn,
    int Place
)
{
    public bool WasOpenOn(LocalDate day) =>
        OpenedOn < day
        && (DoneOn is { } done ? done > day : Work.Item.Status.Value != WorkStatus.Done);
}
