using System.Collections.Immutable;
using System.CommandLine;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands.Init;

/// <summary>The options of <c>init</c>.</summary>
internal sealed class InitOptions
{
    private const string UsualTool = "onnaru-pay/incident-docs";

    private readonly CommandContext _context;
    private readonly Option<string?> _language;
    private readonly Option<string?> _name;
    private readonly Option<string?> _code;
    private readonly Option<string?> _zone;
    private readonly Option<string?> _team;
    private readonly Option<string[]> _people;
    private readonly Option<string?> _tool;

    /// <summary>Makes them.</summary>
    public InitOptions(CommandContext context)
    {
        _context = context;
        _language = Text(
            "--language",
            "ko|en",
            "절차서의 언어 (기본: 터미널의 언어)",
            "language of the handbook (default: the terminal's)"
        );
        _language.AcceptOnlyFromAmong("ko", "en");
        _name = Text("--name", "TEXT", "프로젝트나 회사의 이름", "name of the project or company");
        _code = Text(
            "--code",
            "CODE",
            "대문자와 숫자 2~10자의 코드 (기본: 이름에서)",
            "2 to 10 capital letters and digits (default: from the name)"
        );
        _zone = Text(
            "--time-zone",
            "ZONE",
            "시간대 (기본: ko Asia/Seoul, en은 TZ 또는 Etc/UTC)",
            "time zone (default: TZ or Etc/UTC; Asia/Seoul in Korean)"
        );
        _team = Text("--team", "TEXT", "첫 팀의 이름", "name of the first team");
        _people = new Option<string[]>("--person")
        {
            HelpName = "NAME[,PHONE[,EMAIL]]",
            Description = new Message(
                "온콜을 서는 사람, 팀 리드부터. 여러 번 쓸 수 있음",
                "somebody who is on call, the team's lead first; may be given again"
            ).In(context.Language),
        };
        _tool = Text(
            "--tool-repository",
            "OWNER/NAME",
            $"워크플로가 도구를 받는 GitHub 저장소 (기본: {UsualTool})",
            $"the GitHub repository from which workflows take the tool (default: {UsualTool})"
        );
    }

    /// <summary>All of them, in the order of the help.</summary>
    public ImmutableArray<Option> All => [_name, _language, _zone, _team, _people, _code, _tool];

    /// <summary>Reads what was said.</summary>
    public InitRequest Read(ParseResult result) =>
        new(
            LanguageChoice.FromCode(result.GetValue(_language)) ?? _context.Language,
            result.GetValue(_name),
            result.GetValue(_code),
            result.GetValue(_zone),
            result.GetValue(_team),
            [.. result.GetValue(_people) ?? []],
            result.GetValue(_tool) ?? UsualTool
        );

    private Option<string?> Text(string name, string form, string ko, string en) =>
        new(name) { HelpName = form, Description = new Message(ko, en).In(_context.Language) };
}
