using System.Text;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>log</c>: a line on the timeline of an incident, from a terminal.</summary>
internal static class LogCommand
{
    private const string Guarded = "content/handbook.yml";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var options = new LogOptions(context);
        var folder = HandbookArgument.Create(context);
        var command = new ToolCommand(
            context,
            "log",
            new Message(
                "장애의 타임라인에 한 줄을 더함. 주석과 서식은 그대로 두며, 둘이 함께 써도 잃지 않음",
                "adds a line to an incident's timeline; comments and formatting stay, and nothing is lost when two write at once"
            ),
            new Example(
                "incidentdocs log INC-20261123-01 \"성공률 65%, 다음 갱신 09:09\"",
                new Message("지금의 상황", "where things stand now")
            ),
            new Example(
                "incidentdocs log INC-20261123-01 \"이전 릴리스로 되돌림\" --kind action --at 08:47 --who oh-harin",
                new Message("8시 47분에 한 조치", "something that was done at 08:47")
            ),
            new Example(
                "incidentdocs log INC-20261123-01 \"성공률이 평소로 돌아옴\" --kind recovered",
                new Message(
                    "복구. 상태가 recovered로 바뀜",
                    "recovery; the status becomes recovered"
                )
            )
        )
        {
            options.Incident,
            options.What,
            folder,
        };
        foreach (var option in options.All)
        {
            command.Add(option);
        }
        command.SetAction(result => Run(context, result.GetValue(folder), options.Read(result)));
        return command;
    }

    /// <summary>Reading the handbook is within the lock too: a file that is replaced meanwhile could not be read.</summary>
    private static int Run(CommandContext context, string? folder, LogRequest asked)
    {
        var root = HandbookArgument.Find(context, folder);
        if (root.Folder is not { } found)
        {
            return context.Refuse(root.Refusal!.Value);
        }
        var guarded = Path.Combine(found, Guarded);
        using var held = FileLock.Take(guarded, Patience, context.Cancel);
        return held is null
            ? context.Refuse(
                new Message(
                    $"다른 쪽에서 쓰고 있어 적지 못함: {found}",
                    $"somebody else is writing to it: {found}"
                )
            )
            : Add(context, folder, asked);
    }

    private static int Add(CommandContext context, string? folder, LogRequest asked)
    {
        if (HandbookLoading.Load(context, folder, new StageClock()) is not { } loaded)
        {
            return ExitCodes.CannotRun;
        }
        var facts = loaded.Handbook.Facts;
        if (
            IncidentArgument.Find(context, facts, asked.Incident) is not { } incident
            || !AreKnown(context, facts.Catalog, asked)
        )
        {
            return ExitCodes.CannotRun;
        }
        var zone = facts.Catalog.Handbook.Zone;
        var at = TimeOption.Read(asked.At, facts.AsOf, zone);
        if (at.ToInstant() > facts.AsOf)
        {
            return context.Refuse(
                new Message(
                    $"아직 오지 않은 시각임: {OnCallWords.At(at.ToInstant(), zone)}",
                    $"that time is yet to come: {OnCallWords.At(at.ToInstant(), zone)}"
                )
            );
        }
        var line = Line(facts, incident, asked) with { At = at };
        var place = Path.Combine(loaded.Folder, incident.Location.Path);
        if (Write(place, incident.Location.Path, line) is { } refusal)
        {
            return context.Refuse(refusal);
        }
        var kind = Words<TimelineKind>.Of(line.Kind);
        new StyledWriter(context.World.Out, context.World.OutTraits.Value.HasColour)
            .Write($"{incident.Id}  {OnCallWords.At(at.ToInstant(), zone)}  ", TextStyle.Strong)
            .Write($"{kind}: {line.What}")
            .EndLine();
        return ExitCodes.Fine;
    }

    private static TimelineLine Line(HandbookFacts facts, Incident incident, LogRequest asked)
    {
        var kind = Words<TimelineKind>.Parse(asked.Kind)!.Value;
        var channel =
            kind == TimelineKind.WarRoom && facts.Catalog.WarRoom is { } policy
                ? WarRoomChannel.For(
                    policy,
                    incident.Id.Value,
                    Channels.Of(facts.Catalog, incident.Id.Value)
                )
                : null;
        return new TimelineLine(default, kind)
        {
            What = asked.What,
            Who = asked.Who,
            Alert = asked.Alert,
            Severity = asked.Severity,
            Channel = asked.Channel ?? channel,
            Audience = asked.Audience,
            Role = asked.Role,
            To = asked.To,
            Runbook = asked.Runbook,
        };
    }

    /// <summary>Reads, edits and replaces the file.</summary>
    private static Message? Write(string place, string path, TimelineLine line)
    {
        var bytes = File.ReadAllBytes(place);
        ReadOnlySpan<byte> mark = bytes.AsSpan().StartsWith(Mark) ? Mark : [];
        var (text, refusal) = TimelineInsertion.Add(
            path,
            Encoding.UTF8.GetString(bytes.AsSpan(mark.Length)),
            line
        );
        if (text is not null)
        {
            AtomicFile.Write(place, (byte[])[.. mark, .. Encoding.UTF8.GetBytes(text)]);
        }
        return refusal;
    }

    private static bool AreKnown(CommandContext context, Catalog catalog, LogRequest asked)
    {
        var people = catalog.People.Select(person => person.Id.Value).ToList();
        var person = new Message("사람", "person");
        return KnownIds.Has(context, person, asked.Who, people)
            && KnownIds.Has(context, person, asked.To, people)
            && KnownIds.Has(
                context,
                new Message("역할", "role"),
                asked.Role,
                catalog.Roles.Select(role => role.Id.Value)
            )
            && KnownIds.Has(
                context,
                new Message("등급", "severity"),
                asked.Severity,
                catalog.Severities.Select(severity => severity.Id.Value)
            )
            && KnownIds.Has(
                context,
                new Message("런북", "runbook"),
                asked.Runbook,
                catalog.Runbooks.Select(runbook => runbook.Id.Value)
            );
    }
}
