using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using NodaTime;

namespace IncidentDocs.Site.Model;

/// <summary>An action item with the incident or the drill that it comes from.</summary>
/// <param name="Item">The item.</param>
/// <param name="Incident">The incident; null for a drill's improvement.</param>
/// <param name="Drill">The drill; null for an incident's action.</param>
internal sealed record OwnedAction(ActionItem Item, Incident? Incident, Drill? Drill)
{
    /// <summary>Id of the document.</summary>
    public string Source => Incident?.Id.Value ?? Drill!.Id.Value;

    /// <summary>Id over the whole handbook.</summary>
    public string Id => $"{Source}/{Item.Id.Value}";

    /// <summary>The document's title.</summary>
    public LocalizedText SourceTitle => Incident?.Title ?? Drill!.Title;

    /// <summary>Whether it is neither done nor dropped.</summary>
    public bool IsOpen => Item.Status.Value is WorkStatus.Backlog or WorkStatus.InProgress;

    /// <summary>Whether it is open and past its day.</summary>
    public bool IsOverdue(LocalDate today) => IsOpen && Item.Due?.Value < today;
}
