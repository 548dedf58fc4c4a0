using IncidentDocs.Core.Model.Boards;
using IncidentDocs.Core.Model.Checklists;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Everything that a handbook says, bound and cross-checked, for one audience. Immutable; records hold ids, never each other.</summary>
public sealed record Catalog
{
    /// <summary>For whom it is.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The head of the handbook; a neutral one where it is missing or broken.</summary>
    public required Handbook Handbook { get; init; }

    /// <summary>All documents in ordinal order of their paths.</summary>
    public required ImmutableArray<CompiledDocument> Documents { get; init; }

    /// <summary>Kinds of id with a broken document: what they lack is undecided.</summary>
    public required ImmutableHashSet<string> UndecidedKinds { get; init; }

    /// <summary>Everything that has an id of its own, by identity; of two with one id the first.</summary>
    public required ImmutableDictionary<DocumentKey, Declaration> Declarations { get; init; }

    /// <summary>All references, in document order.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>Severity levels, the gravest first.</summary>
    public required EntitySet<Severity> Severities { get; init; }

    /// <summary>The impact matrix, if there is one.</summary>
    public required ImpactMatrix? Matrix { get; init; }

    /// <summary>Release dates in ascending order.</summary>
    public required ImmutableArray<Release> Releases { get; init; }

    /// <summary>The war-room policy, if there is one.</summary>
    public required WarRoomPolicy? WarRoom { get; init; }

    /// <summary>The escalation policy, if there is one.</summary>
    public required EscalationPolicy? Escalation { get; init; }

    /// <summary>Causes.</summary>
    public required EntitySet<Cause> Causes { get; init; }

    /// <summary>Roles.</summary>
    public required EntitySet<Role> Roles { get; init; }

    /// <summary>Teams.</summary>
    public required EntitySet<Team> Teams { get; init; }

    /// <summary>People.</summary>
    public required EntitySet<Person> People { get; init; }

    /// <summary>Services.</summary>
    public required EntitySet<Service> Services { get; init; }

    /// <summary>Rosters.</summary>
    public required EntitySet<Roster> Rosters { get; init; }

    /// <summary>Holiday calendars.</summary>
    public required EntitySet<HolidayCalendar> Holidays { get; init; }

    /// <summary>External contacts.</summary>
    public required EntitySet<Contact> Contacts { get; init; }

    /// <summary>Search synonyms, if there are any.</summary>
    public required SynonymTable? Synonyms { get; init; }

    /// <summary>Methods of detection.</summary>
    public required EntitySet<DetectionMethod> DetectionMethods { get; init; }

    /// <summary>Runbooks in their order.</summary>
    public required EntitySet<Runbook> Runbooks { get; init; }

    /// <summary>Incidents by id.</summary>
    public required EntitySet<Incident> Incidents { get; init; }

    /// <summary>The drill plan, if there is one.</summary>
    public required DrillPlan? DrillPlan { get; init; }

    /// <summary>Results of drills.</summary>
    public required EntitySet<Drill> Drills { get; init; }

    /// <summary>Chaos experiments.</summary>
    public required EntitySet<Experiment> Experiments { get; init; }

    /// <summary>The game-day procedure, if there is one.</summary>
    public required GameDay? GameDay { get; init; }

    /// <summary>Checklists.</summary>
    public required EntitySet<Checklist> Checklists { get; init; }

    /// <summary>The board's policy, if there is one.</summary>
    public required BoardPolicy? Board { get; init; }

    /// <summary>Items of the board that no incident made.</summary>
    public required EntitySet<BoardItem> BoardItems { get; init; }

    /// <summary>Pages of the process and all other prose, in order.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>The document of a path, or null.</summary>
    public CompiledDocument? FindDocument(string path)
    {
        var (low, high) = (0, Documents.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Documents[middle].Path, path);
            if (order == 0)
            {
                return Documents[middle];
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return null;
    }

    /// <summary>Whether a kind of id has a broken document.</summary>
    public bool IsUndecided(string idKind) => UndecidedKinds.Contains(idKind);
}
