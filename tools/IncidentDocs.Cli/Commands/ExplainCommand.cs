using System.CommandLine;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary><c>explain CODE</c>: the page of a code, in the terminal.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static ToolCommand Create(CommandContext context)
    {
        var code = new Argument<string>("CODE")
        {
            Description = new Message(
                "지적의 코드나 이름 (INC002, timeline-not-monotonic)",
                "code or name of a finding (INC002, timeline-not-monotonic)"
            ).In(context.Language),
        };
        var command = new ToolCommand(
            context,
            "explain",
            new Message(
                "지적 하나의 뜻, 까닭, 고치는 법을 예와 함께 보여 줌",
                "tells what a finding means, why it matters and how to mend it, with examples"
            ),
            new Example(
                "incidentdocs explain INC002",
                new Message("INC002가 무엇인지", "what INC002 is")
            )
        );
        command.Add(code);
        command.SetAction(result => Run(context, result.GetRequiredValue(code)));
        return command;
    }

    private static int Run(CommandContext context, string code)
    {
        if (DescriptorCatalog.Find(code) is not { } descriptor)
        {
            return context.Refuse(Unknown(code));
        }
        var text = new RuleText(context.Language);
        var examples = new RuleExamples(ExampleLibrary.Embedded());
        foreach (var line in text.Of(descriptor, examples.Of(descriptor)))
        {
            context.World.Out.WriteLine(VisibleText.Of(line));
        }
        return ExitCodes.Fine;
    }

    private static Message Unknown(string code)
    {
        var known = DescriptorCatalog.All;
        var nearest = NearestName.Of(
            code,
            known.Select(one => one.Code).Concat(known.Select(one => one.Name))
        );
        return nearest is null
            ? new Message(
                $"'{code}'{Josa.Called(code)} 코드가 없음. 'incidentdocs rules'가 모든 코드를 보여 줌",
                $"there is no code '{code}'; 'incidentdocs rules' lists them"
            )
            : new Message(
                $"'{code}'{Josa.Called(code)} 코드가 없음. 혹시 '{nearest}'?",
                $"there is no code '{code}'; did you mean '{nearest}'?"
            );
    }
}
