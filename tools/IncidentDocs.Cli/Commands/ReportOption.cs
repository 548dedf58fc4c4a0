using System.CommandLine;
using System.CommandLine.Parsing;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--format</c> of <c>validate</c>: several reports at once, each to standard output or to a file.</summary>
internal static class ReportOption
{
    private const string Forms = "text|json|sarif|github|rdjson|junit";

    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create(CommandContext context)
    {
        var option = new Option<string[]>("--format")
        {
            HelpName = $"{Forms}[=FILE]",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = new Message(
                "출력 형식. 여러 번 쓸 수 있고, =FILE을 붙이면 파일로 씀 (기본: text)",
                "form of the report; may be given several times, and with =FILE it goes to a file (default: text)"
            ).In(context.Language),
        };
        option.Validators.Add(result => Check(result, context.Language));
        return option;
    }

    /// <summary>The reports asked for; text to standard output where none was.</summary>
    public static IReadOnlyList<ReportTarget> Of(ParseResult result, Option<string[]> option)
    {
        var targets = (result.GetValue(option) ?? [])
            .Select(ReportTarget.Parse)
            .OfType<ReportTarget>()
            .ToList();
        return targets.Count > 0 ? targets : [new ReportTarget(ReportFormat.Text, null)];
    }

    private static void Check(OptionResult result, Language language)
    {
        var targets = result.Tokens.Select(token => ReportTarget.Parse(token.Value)).ToList();
        var wrong = targets.FindIndex(target => target is null);
        if (wrong >= 0)
        {
            result.AddError(Unknown(result.Tokens[wrong].Value).In(language));
            return;
        }
        var printed = targets.Where(target => target!.File is null).ToList();
        if (printed.Count > 1 && printed.Exists(target => target!.IsDocument))
        {
            result.AddError(
                new Message(
                    "표준 출력에는 한 형식만 쓸 수 있음: 나머지는 파일로, 예를 들어 --format sarif=out.sarif",
                    "only one of these can go to standard output; give the others a file, as in --format sarif=out.sarif"
                ).In(language)
            );
        }
        var files = targets.Select(target => target!.File).OfType<string>().ToList();
        if (files.Distinct(StringComparer.Ordinal).Count() < files.Count)
        {
            result.AddError(
                new Message(
                    "두 형식을 한 파일에 쓸 수 없음",
                    "two reports can't go to one file"
                ).In(language)
            );
        }
    }

    private static Message Unknown(string value)
    {
        var nearest = NearestName.Of(value.Split('=')[0], Forms.Split('|'));
        var ko = $"--format의 값은 {Forms} 가운데 하나이고 =FILE이 붙을 수 있음: '{value}'";
        var en = $"--format is one of {Forms}, perhaps with =FILE: '{value}'";
        return nearest is null
            ? new Message(ko, en)
            : new Message($"{ko}. 혹시 '{nearest}'?", $"{en}; did you mean '{nearest}'?");
    }
}
