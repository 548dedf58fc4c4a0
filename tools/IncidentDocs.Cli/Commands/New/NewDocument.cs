using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Drills;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Cli.Commands.New;

/// <summary><c>new runbook</c>, <c>new experiment</c>, <c>new drill</c> and <c>new page</c>: documents to begin with.</summary>
internal static partial class NewDocument
{
    private const string Tabletop = "tabletop";

    /// <summary><c>new runbook</c>.</summary>
    public static ToolCommand Runbook(CommandContext context)
    {
        var owner = Text(context, "--owner", "ID", true, "맡은 사람", "who keeps it current");
        return Create(
            context,
            "runbook",
            new Message(
                "런북: 진단, 완화, 확인의 단계",
                "a runbook: steps to diagnose, mitigate and verify"
            ),
            [Beginning("runbook cache-failover --title \"캐시 장애 조치\" --owner kim-minji")],
            [owner],
            (facts, id, title, result) =>
                IsPerson(context, facts, result.GetRequiredValue(owner)!)
                    ? new NewDraft(
                        $"content/runbooks/{id}.md",
                        RunbookDraft.Write(
                            facts.Catalog,
                            id,
                            title,
                            new Id<Person>(result.GetRequiredValue(owner)!),
                            facts.Today
                        )
                    )
                    : null
        );
    }

    /// <summary><c>new experiment</c>.</summary>
    public static ToolCommand Experiment(CommandContext context)
    {
        var owner = Text(context, "--owner", "ID", true, "맡은 사람", "who answers for it");
        var service = Text(context, "--service", "ID", true, "대상 서비스", "the target");
        return Create(
            context,
            "experiment",
            new Message("카오스 실험", "a chaos experiment"),
            [
                Beginning(
                    "experiment slow-bank --title \"은행 연동 지연\" --service bank-link --owner kim-minji"
                ),
            ],
            [service, owner],
            (facts, id, title, result) =>
                IsPerson(context, facts, result.GetRequiredValue(owner)!)
                && KnownIds.Has(
                    context,
                    new Message("서비스", "service"),
                    result.GetRequiredValue(service),
                    facts.Catalog.Services.Select(known => known.Id.Value)
                )
                    ? new NewDraft(
                        $"content/drills/experiments/{id}.md",
                        ExperimentDraft.Write(
                            facts.Catalog.Handbook.Language,
                            id,
                            title,
                            new Id<Service>(result.GetRequiredValue(service)!),
                            new Id<Person>(result.GetRequiredValue(owner)!)
                        )
                    )
                    : null
        );
    }

    /// <summary><c>new drill</c>.</summary>
    public static ToolCommand Drill(CommandContext context)
    {
        var from = Text(
            context,
            "--from",
            "INC-…",
            false,
            "다시 해 볼 장애. 타임라인이 상황 제시가 됨",
            "the incident to play again; its timeline becomes what is read out when"
        );
        var type = Text(
            context,
            "--type",
            "ID",
            false,
            "훈련 종류 (기본: tabletop)",
            "type of drill (default: tabletop)"
        );
        var at = TimeOption.Create(
            context,
            "--at",
            new Message("훈련 시각 (기본: 지금)", "when it begins (default: now)")
        );
        return Create(
            context,
            "drill",
            new Message(
                "훈련의 기록. --from은 장애에서 테이블탑을 만듦",
                "the record of a drill; --from makes an exercise of an incident"
            ),
            [
                Beginning(
                    "drill 2027-q1-tabletop --title \"은행 연동 지연 다시 해 보기\" --from INC-20261123-01"
                ),
            ],
            [from, type, at],
            (facts, id, title, result) =>
            {
                var source = result.GetValue(from) is { } named
                    ? IncidentArgument.Find(context, facts, named)
                    : null;
                var kind = result.GetValue(type) ?? Tabletop;
                var isKnown = KnownIds.Has(
                    context,
                    new Message("훈련 종류", "type of drill"),
                    kind,
                    facts.Catalog.DrillPlan?.Types.Select(known => known.Id.Value) ?? []
                );
                return !isKnown || (result.GetValue(from) is not null && source is null)
                    ? null
                    : new NewDraft(
                        $"content/drills/results/{id}.md",
                        new DrillDraft(facts, new Id<DrillType>(kind), source).Write(
                            id,
                            title,
                            TimeOption.Read(
                                result.GetValue(at),
                                facts.AsOf,
                                facts.Catalog.Handbook.Zone
                            )
                        )
                    );
            }
        );
    }

    /// <summary><c>new page</c>.</summary>
    public static ToolCommand Page(CommandContext context)
    {
        return Create(
            context,
            "page",
            new Message("guide 아래의 글 한 쪽", "a page below guide"),
            [Beginning("page first-week --title \"온콜 첫 주\"")],
            [],
            (_, id, title, _) =>
                new NewDraft($"content/guide/{id}.md", $"---\ntitle: {YamlText.Of(title)}\n---\n")
        );
    }

    /// <summary>A command that writes a document: its id, title and own options.</summary>
    /// <param name="context">Streams and language.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it makes.</param>
    /// <param name="examples">Examples, each without the name of the tool.</param>
    /// <param name="options">Its own options.</param>
    /// <param name="draft">Makes the document; null where the call can't be carried out, which has been said.</param>
    public static ToolCommand Create(
        CommandContext context,
        string name,
        Message description,
        ImmutableArray<Example> examples,
        Option[] options,
        Func<HandbookFacts, string, string, ParseResult, NewDraft?> draft
    )
    {
        var id = new Argument<string>("ID")
        {
            Description = new Message(
                "파일의 이름이 되는 ID: 소문자, 숫자, -, _",
                "the id, which is the file's name: lower-case letters, digits, - and _"
            ).In(context.Language),
        };
        var folder = HandbookArgument.Create(context);
        var title = Text(context, "--title", "TEXT", true, "제목", "title");
        var edit = NewFile.EditOption(context);
        var command = new ToolCommand(context, name, description, [.. examples])
        {
            id,
            folder,
            title,
        };
        foreach (var option in options)
        {
            command.Add(option);
        }
        command.Add(edit);
        command.SetAction(result =>
        {
            if (!Form().IsMatch(result.GetRequiredValue(id)))
            {
                return context.Refuse(
                    new Message(
                        $"ID는 64자까지 소문자, 숫자, -, _만 씀: '{result.GetRequiredValue(id)}'",
                        $"an id has lower-case letters, digits, - and _ only, at most 64: '{result.GetRequiredValue(id)}'"
                    )
                );
            }
            if (
                HandbookLoading.Load(context, result.GetValue(folder), new StageClock())
                    is not { } loaded
                || draft(
                    loaded.Handbook.Facts,
                    result.GetRequiredValue(id),
                    result.GetRequiredValue(title)!,
                    result
                )
                    is not { } made
            )
            {
                return ExitCodes.CannotRun;
            }
            var code = NewFile.Write(
                context,
                loaded.Folder,
                made.Path,
                made.Text,
                result.GetValue(edit)
            );
            if (code == ExitCodes.Fine)
            {
                made.Tell?.Invoke();
            }
            return code;
        });
        return command;
    }

    private static Example Beginning(string line) =>
        new($"incidentdocs new {line}", new Message("시작", "a beginning"));

    private static bool IsPerson(CommandContext context, HandbookFacts facts, string id) =>
        KnownIds.Has(
            context,
            new Message("사람", "person"),
            id,
            facts.Catalog.People.Select(person => person.Id.Value)
        );

    /// <summary>An option that takes a word.</summary>
    public static Option<string?> Text(
        CommandContext context,
        string name,
        string form,
        bool isRequired,
        string ko,
        string en
    ) =>
        new(name)
        {
            HelpName = form,
            Required = isRequired,
            Description = new Message(ko, en).In(context.Language),
        };

    [GeneratedRegex(
        "^[a-z0-9]([a-z0-9_-]{0,62}[a-z0-9])?\\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Form();
}
