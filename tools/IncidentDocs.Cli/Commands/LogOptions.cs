using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Cli.Commands;

/// <summary>Arguments and options of <c>log</c>.</summary>
internal sealed class LogOptions
{
    private readonly Option<string> _kind;
    private readonly Option<string?> _at;
    private readonly Option<string?> _who;
    private readonly Option<string?> _alert;
    private readonly Option<string?> _severity;
    private readonly Option<string?> _channel;
    private readonly Option<string?> _audience;
    private readonly Option<string?> _role;
    private readonly Option<string?> _to;
    private readonly Option<string?> _runbook;

    /// <summary>Makes them.</summary>
    public LogOptions(CommandContext context)
    {
        Incident = IncidentArgument.Create(context);
        What = new Argument<string>("TEXT")
        {
            Description = new Message("무슨 일이 있었는지", "what happened").In(context.Language),
        };
        ImmutableArray<string> kinds =
        [
            .. Enum.GetValues<TimelineKind>().Select(Words<TimelineKind>.Of),
        ];
        _kind = new Option<string>("--kind")
        {
            HelpName = "KIND",
            DefaultValueFactory = _ => Words<TimelineKind>.Of(TimelineKind.Update),
            Description = new Message(
                $"무슨 일인지: {string.Join(", ", kinds)} (기본: update)",
                $"what kind of event: {string.Join(", ", kinds)} (default: update)"
            ).In(context.Language),
        };
        _kind.AcceptOnlyFromAmong([.. kinds]);
        _at = TimeOption.Create(
            context,
            "--at",
            new Message("일어난 시각 (기본: 지금)", "when it happened (default: now)")
        );
        _who = Text("--who", "ID", new Message("한 사람", "the person who did it"));
        _alert = Text("--alert", "NAME", new Message("울린 경보", "the alert that fired"));
        _severity = Text(
            "--severity",
            "P1",
            new Message(
                "정한 등급. 문서의 등급도 바뀜",
                "the severity set; that of the document follows"
            )
        );
        _channel = Text(
            "--channel",
            "NAME",
            new Message(
                "War Room의 이름 (기본: 정책의 이름 규칙)",
                "name of the war room (default: by the policy's pattern)"
            )
        );
        _audience = Text(
            "--audience",
            "internal|public",
            new Message("공지를 받은 쪽", "who was told")
        );
        _audience.AcceptOnlyFromAmong("internal", "public");
        _role = Text("--role", "ID", new Message("넘긴 역할", "the role handed over"));
        _to = Text(
            "--to",
            "ID",
            new Message("역할을 넘겨받은 사람", "the person who took the role")
        );
        _runbook = Text("--runbook", "ID", new Message("따른 런북", "the runbook followed"));

        Option<string?> Text(string name, string form, Message description) =>
            new(name) { HelpName = form, Description = description.In(context.Language) };
    }

    /// <summary>The incident.</summary>
    public Argument<string> Incident { get; }

    /// <summary>What happened.</summary>
    public Argument<string> What { get; }

    /// <summary>The options in the order of the help.</summary>
    public ImmutableArray<Option> All =>
        [_kind, _at, _who, _alert, _severity, _channel, _audience, _role, _to, _runbook];

    /// <summary>Reads what was given.</summary>
    public LogRequest Read(ParseResult result) =>
        new(
            result.GetRequiredValue(Incident),
            result.GetRequiredValue(What),
            result.GetValue(_kind) ?? Words<TimelineKind>.Of(TimelineKind.Update),
            result.GetValue(_at),
            result.GetValue(_who),
            result.GetValue(_alert),
            result.GetValue(_severity),
            result.GetValue(_channel),
            result.GetValue(_audience),
            result.GetValue(_role),
            result.GetValue(_to),
            result.GetValue(_runbook)
        );
}
