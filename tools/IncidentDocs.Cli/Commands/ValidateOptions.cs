using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Parsing;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Commands;

/// <summary>The options of <c>validate</c>.</summary>
internal sealed class ValidateOptions
{
    private readonly CommandContext _context;
    private readonly Option<string[]> _format;
    private readonly Option<Level> _failOn;
    private readonly Option<string[]> _rules;
    private readonly Option<bool> _showsAnswered;
    private readonly Option<string?> _changedSince;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _newBaseline;
    private readonly Option<string?> _horizon;
    private readonly Option<bool> _fix;
    private readonly Option<bool> _unsafeFixes;
    private readonly Option<bool> _shellCheck;

    /// <summary>Makes the options.</summary>
    public ValidateOptions(CommandContext context)
    {
        _context = context;
        _format = ReportOption.Create(context);
        _failOn = FailOnOption.Create(context);
        _rules = RuleOption.Create(context);
        _showsAnswered = new Option<bool>("--show-waived")
        {
            Description = new Message(
                "유예, 해명, 기준선으로 답한 지적도 보여 줌",
                "shows findings that a waiver, an explanation or the baseline answers as well"
            ).In(context.Language),
        };
        _changedSince = Named(
            "--changed-since",
            "REF",
            new Message(
                "REF에서 갈라진 뒤 바뀐 문서의 지적과, 그 변경이 다른 문서에 일으킨 지적만",
                "only findings of documents that changed since REF, and those that the change causes elsewhere"
            )
        );
        _baseline = Named(
            "--baseline",
            "FILE",
            new Message(
                "이 파일에 적힌 지적은 세기만 하고 새 지적에만 실패함",
                "findings that this file lists are counted only; new ones fail"
            )
        );
        _newBaseline = Named(
            "--write-baseline",
            "FILE",
            new Message(
                "지금의 지적을 기준선 파일로 적음 (종료 코드 0)",
                "writes the findings of today as a baseline (exit code 0)"
            )
        );
        _horizon = HorizonOption.Create(context);
        _shellCheck = ShellCheckOption(context);
        _fix = new Option<bool>("--fix")
        {
            Description = new Message(
                "뜻이 그대로인 것을 고침: 시각의 따옴표, 물려받은 날짜, 타임라인 순서, 파일 끝 줄바꿈",
                "fixes what means the same afterwards: quotes of times, inherited dates, order of a timeline, last line end"
            ).In(context.Language),
        };
        _unsafeFixes = new Option<bool>("--unsafe-fixes")
        {
            Description = new Message(
                "--fix에 더해, 비슷한 이름으로 바꾸는 것처럼 짐작인 것도 고침",
                "besides --fix also what is only probable, such as the nearest name"
            ).In(context.Language),
        };
    }

    /// <summary>Asks shellcheck too.</summary>
    private static Option<bool> ShellCheckOption(CommandContext context) =>
        new("--shellcheck")
        {
            Description = new Message(
                "설치된 shellcheck에도 명령을 물음 (지적은 RUN004)",
                "asks an installed shellcheck about the commands too (findings are RUN004)"
            ).In(context.Language),
        };

    /// <summary>Adds them to the command, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_failOn);
        command.Add(_rules);
        command.Add(_showsAnswered);
        command.Add(_changedSince);
        command.Add(_horizon);
        command.Add(_baseline);
        command.Add(_newBaseline);
        command.Add(_fix);
        command.Add(_unsafeFixes);
        command.Add(_shellCheck);
        command.Validators.Add(Check);
    }

    /// <summary>What a call asks for.</summary>
    public ValidateRequest Read(ParseResult result) =>
        new(
            ReportOption.Of(result, _format),
            result.GetValue(_failOn),
            (result.GetValue(_rules) ?? [])
                .Select(name => DescriptorCatalog.Find(name)!.Code)
                .ToFrozenSet(StringComparer.Ordinal),
            result.GetValue(_showsAnswered),
            LanguageChoice.Asked(result, _context),
            result.GetValue(_context.Options.Verbose)
        )
        {
            ChangedSince = result.GetValue(_changedSince),
            Baseline = result.GetValue(_baseline),
            Horizon = HorizonOption.Read(result.GetValue(_horizon)),
            NewBaseline = result.GetValue(_newBaseline),
            Fixes = result.GetValue(_fix) || result.GetValue(_unsafeFixes),
            FixesUnsafe = result.GetValue(_unsafeFixes),
            AsksShellCheck = result.GetValue(_shellCheck),
        };

    /// <summary>A baseline of a part would make everything else new.</summary>
    private void Check(CommandResult result)
    {
        var isPart =
            result.GetResult(_rules) is not null
            || result.GetResult(_changedSince) is not null
            || result.GetResult(_baseline) is not null;
        if (isPart && result.GetResult(_newBaseline) is not null)
        {
            result.AddError(
                new Message(
                    "--write-baseline는 모든 지적을 적음: --rule, --changed-since, --baseline과 함께 쓸 수 없음",
                    "--write-baseline writes all findings: it can't go with --rule, --changed-since or --baseline"
                ).In(_context.Language)
            );
        }
    }

    private Option<string?> Named(string name, string value, Message description) =>
        new(name) { HelpName = value, Description = description.In(_context.Language) };
}
