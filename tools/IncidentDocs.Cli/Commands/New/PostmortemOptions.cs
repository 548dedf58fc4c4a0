using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Cli.Commands.New;

/// <summary>The options of <c>new postmortem</c>.</summary>
internal sealed class PostmortemOptions
{
    private readonly Option<string> _title;
    private readonly Option<string?> _severity;
    private readonly Option<string?> _business;
    private readonly Option<string?> _users;
    private readonly Option<string?> _impact;
    private readonly Option<string[]> _services;
    private readonly Option<string?> _alert;
    private readonly Option<string?> _at;

    /// <summary>Makes them.</summary>
    public PostmortemOptions(CommandContext context)
    {
        var language = context.Language;
        _title = new Option<string>("--title")
        {
            Required = true,
            HelpName = "TEXT",
            Description = new Message("무슨 일인지 한 줄로", "what happened, in a line").In(
                language
            ),
        };
        _severity = Text("--severity", "P1", new Message("장애 등급", "severity of the incident"));
        _business = Text(
            "--business",
            "revenue|operations|inconvenience",
            new Message("비즈니스 영향", "impact on the business")
        );
        _business.AcceptOnlyFromAmong("revenue", "operations", "inconvenience");
        _users = Text(
            "--users",
            "few|some|most|all",
            new Message("사용자 영향", "impact on users")
        );
        _users.AcceptOnlyFromAmong("few", "some", "most", "all");
        _impact = Text(
            "--impact",
            "TEXT",
            new Message("영향을 한 문장으로", "the impact in a sentence")
        );
        _services = new Option<string[]>("--service")
        {
            HelpName = "ID",
            Description = new Message(
                "장애가 난 서비스. 여러 번 쓸 수 있고 이끄는 것부터",
                "a failing service; may be given again, the leading one first"
            ).In(language),
        };
        _alert = Text(
            "--alert",
            "NAME",
            new Message("울린 경보의 이름", "name of the alert that fired")
        );
        _at = TimeOption.Create(
            context,
            "--at",
            new Message("감지한 시각 (기본: 지금)", "when it was detected (default: now)")
        );

        Option<string?> Text(string name, string form, Message description) =>
            new(name) { HelpName = form, Description = description.In(language) };
    }

    /// <summary>All of them, in the order of the help.</summary>
    public ImmutableArray<Option> All =>
        [_title, _severity, _business, _users, _impact, _services, _alert, _at];

    /// <summary>Reads what was given.</summary>
    public PostmortemRequest Read(ParseResult result) =>
        new(
            result.GetRequiredValue(_title),
            result.GetValue(_severity),
            result.GetValue(_business) is { } business
                ? Words<BusinessImpact>.Parse(business)
                : null,
            result.GetValue(_users) is { } users ? Words<UserImpact>.Parse(users) : null,
            result.GetValue(_impact),
            [.. result.GetValue(_services) ?? []],
            result.GetValue(_alert),
            result.GetValue(_at)
        );
}
