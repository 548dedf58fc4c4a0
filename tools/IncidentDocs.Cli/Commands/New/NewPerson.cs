using System.CommandLine;
using System.Text;
using IncidentDocs.Cli.Commands.Init;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands.New;

/// <summary><c>new person</c>: adds a person to people.yml, whose comments and formatting stay.</summary>
internal static class NewPerson
{
    private const string Guarded = "content/handbook.yml";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var name = new Argument<string>("NAME")
        {
            Description = new Message("이름", "the name").In(context.Language),
        };
        var folder = HandbookArgument.Create(context);
        var id = Text(
            context,
            "--id",
            "ID",
            false,
            "ID (기본: 이메일이나 이름에서)",
            "the id (default: from the e-mail address or the name)"
        );
        var team = Text(context, "--team", "ID", true, "팀", "the team");
        var title = Text(context, "--title", "TEXT", true, "직함", "the job title");
        var phone = Text(
            context,
            "--phone",
            "+…",
            false,
            "E.164 전화번호",
            "telephone number in E.164"
        );
        var email = Text(context, "--email", "ADDRESS", false, "이메일", "e-mail address");
        var command = new ToolCommand(
            context,
            "person",
            new Message(
                "사람: people.yml에 더하며 주석과 서식은 그대로",
                "a person: added to people.yml, whose comments and formatting stay"
            ),
            new Example(
                "incidentdocs new person 박지우 --team sre --title SRE --phone +821000000003 --email jiwoo.park@example.com",
                new Message("새 동료", "a new colleague")
            )
        )
        {
            name,
            folder,
            team,
            title,
            phone,
            email,
            id,
        };
        command.SetAction(result =>
        {
            var (person, fault) = PersonText.Read(
                $"{result.GetRequiredValue(name)},{result.GetValue(phone)},{result.GetValue(email)}",
                result.GetRequiredValue(team)!
            );
            return person is null
                ? context.Refuse(fault!.Value)
                : Guard(
                    context,
                    result.GetValue(folder),
                    person with
                    {
                        Id = result.GetValue(id) ?? person.Id,
                        Title = result.GetRequiredValue(title),
                    }
                );
        });
        return command;
    }

    private static int Guard(CommandContext context, string? folder, PersonDraft person)
    {
        var root = HandbookArgument.Find(context, folder);
        if (root.Folder is not { } found)
        {
            return context.Refuse(root.Refusal!.Value);
        }
        using var held = FileLock.Take(Path.Combine(found, Guarded), Patience, context.Cancel);
        return held is null
            ? context.Refuse(
                new Message(
                    $"다른 쪽에서 쓰고 있어 적지 못함: {found}",
                    $"somebody else is writing to it: {found}"
                )
            )
            : Add(context, folder, person);
    }

    private static int Add(CommandContext context, string? folder, PersonDraft person)
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var catalog = loaded.Handbook.Facts.Catalog;
        if (Fault(catalog, person) is { } fault)
        {
            return context.Refuse(fault);
        }
        if (
            !KnownIds.Has(
                context,
                new Message("팀", "team"),
                person.Team,
                catalog.Teams.Select(team => team.Id.Value)
            )
        )
        {
            return ExitCodes.CannotRun;
        }
        var isReachable = person.Phone is not null || person.Email is not null;
        var whole = isReachable
            ? person
            : person with
            {
                Open = Blank.Note(
                    catalog.Handbook.Language,
                    new Message(
                        "연락 수단(phone, email, chat, pager)",
                        "how to reach them (phone, email, chat, pager)"
                    )
                ),
            };
        var path = PathFor(catalog, person.Team);
        return Write(context, Path.Combine(loaded.Folder, path), path, whole);
    }

    private static Message? Fault(Catalog catalog, PersonDraft person) =>
        !string.Equals(
            Slug.Of(person.Id.Replace('_', '-')),
            person.Id.Replace('_', '-'),
            StringComparison.Ordinal
        )
            ? new Message(
                $"ID는 64자까지 소문자, 숫자, -, _만 씀: '{person.Id}'",
                $"an id has lower-case letters, digits, - and _ only, at most 64: '{person.Id}'"
            )
        : catalog.People.Any(known =>
            string.Equals(known.Id.Value, person.Id, StringComparison.Ordinal)
        )
            ? new Message(
                $"이미 있는 사람: '{person.Id}' (--id로 다른 ID를)",
                $"there is a person '{person.Id}' already (name another with --id)"
            )
        : null;

    /// <summary>The file that lists the team, else the last one that lists people.</summary>
    private static string PathFor(Catalog catalog, string team) =>
        (
            catalog.People.LastOrDefault(known =>
                string.Equals(known.Team.Value.Value, team, StringComparison.Ordinal)
            )
        )
            ?.Location
            .Path
        ?? catalog.People.Select(known => known.Location.Path).LastOrDefault()
        ?? "content/people.yml";

    private static int Write(CommandContext context, string place, string path, PersonDraft person)
    {
        var (text, refusal) = PersonInsertion.Add(
            path,
            File.Exists(place) ? Encoding.UTF8.GetString(File.ReadAllBytes(place)) : "",
            person
        );
        if (text is null)
        {
            return context.Refuse(refusal!.Value);
        }
        AtomicFile.Write(place, Encoding.UTF8.GetBytes(text));
        context.World.Out.Write(Console.VisibleText.Of($"{path}: {person.Id}") + "\n");
        return ExitCodes.Fine;
    }

    private static Option<string?> Text(
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
}
