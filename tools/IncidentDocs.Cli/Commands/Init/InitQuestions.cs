using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary>Asks on a terminal for what the command line did not say. An empty answer takes what stands in brackets.</summary>
internal sealed class InitQuestions(CommandContext context, TextReader terminal)
{
    /// <summary>The request with the answers.</summary>
    public InitRequest Complete(InitRequest asked)
    {
        var named = asked with
        {
            Name = asked.Name ?? Ask("이름 (프로젝트나 회사)", "name (project or company)", null),
            TimeZone =
                asked.TimeZone
                ?? Ask(
                    "시간대",
                    "time zone",
                    InitValues.UsualZone(asked.Language, context.World.Variable)
                ),
            Team = asked.Team ?? Ask("첫 팀의 이름", "name of the first team", "SRE"),
        };
        if (!asked.People.IsEmpty)
        {
            return named;
        }
        var people = named.People;
        while (
            Ask(
                people.IsEmpty
                    ? "팀 리드: 이름,전화번호,이메일"
                    : "온콜을 서는 다른 사람 (빈 줄이면 끝)",
                people.IsEmpty
                    ? "the team's lead: name,phone,email"
                    : "somebody else who is on call (an empty line ends)",
                null
            )
                is { } person
        )
        {
            people = people.Add(person);
        }
        return named with { People = people };
    }

    private string? Ask(string ko, string en, string? usual)
    {
        var question = new Message(ko, en).In(context.Language);
        context.World.Error.Write(usual is null ? $"{question}: " : $"{question} [{usual}]: ");
        context.World.Error.Flush();
        return terminal.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : usual;
    }
}
