namespace IncidentDocs.Core.Model.Checklists;

/// <summary>When a checklist is gone through.</summary>
public enum ChecklistUse
{
    /// <summary>In an incident.</summary>
    Incident,

    /// <summary>When a shift ends.</summary>
    Handover,
}
