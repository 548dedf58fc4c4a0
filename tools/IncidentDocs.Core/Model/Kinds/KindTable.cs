using IncidentDocs.Core.Model.Binding;

namespace IncidentDocs.Core.Model.Kinds;

/// <summary>Every kind of document, declared once. The path decides the kind; a Markdown file that is none of them is a page.</summary>
public static class KindTable
{
    /// <summary>The head of the handbook.</summary>
    public static DocumentKind Handbook { get; } =
        One(
            "handbook",
            ["content/handbook.yml"],
            ["handbook"],
            "",
            fields => HandbookBinder.Bind(fields)
        );

    /// <summary>Any Markdown file that is no other kind.</summary>
    public static DocumentKind Page { get; } =
        One("page", ["content/**/*.md"], [], "", fields => PageBinder.Bind(fields));

    /// <summary>The kinds in the order in which they are tried; pages last.</summary>
    public static ImmutableArray<DocumentKind> All { get; } =
    [
        Handbook,
        Many(
            "severities",
            ["content/policy/severities.yml"],
            ["severity"],
            "policy",
            PolicyBinder.Severities
        ),
        One(
            "impact-matrix",
            ["content/policy/impact-matrix.yml"],
            [],
            "policy",
            PolicyBinder.Matrix
        ),
        Many("releases", ["content/policy/releases.yml"], [], "policy", PolicyBinder.Releases),
        One("war-room", ["content/policy/war-room.yml"], [], "policy", PolicyBinder.WarRoom),
        One(
            "escalation",
            ["content/policy/escalation.yml"],
            ["channel"],
            "policy",
            EscalationBinder.Bind
        ),
        Many("causes", ["content/policy/causes.yml"], ["cause"], "policy", PolicyBinder.Causes),
        One("board", ["content/policy/board.yml"], [], "", BoardBinder.Policy),
        Many(
            "roles",
            ["content/policy/roles.yml", "content/policy/roles/*.yml"],
            ["role"],
            "policy",
            PeopleBinder.Roles
        ),
        Many(
            "teams",
            ["content/teams.yml", "content/teams/*.yml"],
            ["team"],
            "teams",
            PeopleBinder.Teams
        ),
        Many(
            "people",
            ["content/people.yml", "content/people/*.yml"],
            ["person"],
            "people",
            PeopleBinder.People
        ),
        Many(
            "services",
            ["content/services.yml", "content/services/*.yml"],
            ["service"],
            "services",
            ServiceBinder.Services
        ),
        One("roster", ["content/oncall/rosters/*.yml"], ["roster"], "oncall", RosterBinder.Roster),
        One(
            "holidays",
            ["content/oncall/holidays/*.yml"],
            ["holiday"],
            "oncall",
            RosterBinder.Holidays
        ),
        Many("contacts", ["content/contacts/*.yml"], ["contact"], "", ServiceBinder.Contacts),
        One("synonyms", ["content/synonyms.yml"], [], "", SynonymBinder.Bind),
        One("process", ["content/process/*.md"], ["detection"], "process", PageBinder.Bind),
        One("runbook", ["content/runbooks/*.md"], ["runbook"], "runbooks", RunbookBinder.Bind),
        One(
            "postmortem",
            ["content/postmortems/*/INC-*.md"],
            ["incident"],
            "incidents",
            IncidentBinder.Bind
        ),
        One("drill-plan", ["content/drills/plan.yml"], ["drill_type"], "drills", DrillBinder.Plan),
        One("gameday", ["content/drills/gameday.md"], [], "drills", DrillBinder.GameDay),
        One("drill", ["content/drills/results/*.md"], ["drill"], "drills", DrillBinder.Result),
        One(
            "experiment",
            ["content/drills/experiments/*.md"],
            ["experiment"],
            "drills",
            DrillBinder.Experiment
        ),
        One(
            "checklist",
            ["content/checklists/*.yml"],
            ["checklist"],
            "checklists",
            BoardBinder.Checklist
        ),
        Many(
            "board-items",
            ["content/board/items.yml", "content/board/items/*.yml"],
            ["item"],
            "",
            BoardBinder.Items
        ),
        Page,
    ];

    /// <summary>The kind of a path, or null where it belongs to none.</summary>
    public static DocumentKind? Find(string path) => All.FirstOrDefault(kind => kind.Holds(path));

    /// <summary>The kinds of document that declare a kind of id.</summary>
    public static IEnumerable<DocumentKind> Declaring(string idKind) =>
        All.Where(kind => kind.Declares.Contains(idKind, StringComparer.Ordinal));

    private static DocumentKind One(
        string name,
        ImmutableArray<string> patterns,
        ImmutableArray<string> declares,
        string section,
        Func<Fields, object> bind
    ) => new(name, patterns, declares, section) { Bind = fields => [bind(fields)] };

    private static DocumentKind Many<T>(
        string name,
        ImmutableArray<string> patterns,
        ImmutableArray<string> declares,
        string section,
        Func<Fields, ImmutableArray<T>> bind
    )
        where T : class =>
        new(name, patterns, declares, section)
        {
            Bind = fields => ImmutableArray<object>.CastUp(bind(fields)),
        };
}
