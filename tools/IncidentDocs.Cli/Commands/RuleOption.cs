using System.CommandLine;
using System.CommandLine.Parsing;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--rule</c>: findings of these codes only.</summary>
internal static class RuleOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string[]> Create(CommandContext context)
    {
        var option = new Option<string[]>("--rule")
        {
            HelpName = "CODE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
            Description = new Message(
                "이 코드나 이름의 지적만. 여러 번 쓸 수 있음",
                "only findings of this code or name; may be given several times"
            ).In(context.Language),
        };
        option.Validators.Add(result => Check(result, context.Language));
        return option;
    }

    private static void Check(OptionResult result, Language language)
    {
        foreach (var token in result.Tokens.Where(one => DescriptorCatalog.Find(one.Value) is null))
        {
            var known = DescriptorCatalog.All;
            var nearest = NearestName.Of(
                token.Value,
                known.Select(one => one.Code).Concat(known.Select(one => one.Name))
            );
            var (ko, en) = ($"그런 규칙이 없음: '{token.Value}'", $"no such rule: '{token.Value}'");
            var text = nearest is null
                ? new Message(ko, en)
                : new Message($"{ko}. 혹시 '{nearest}'?", $"{en}; did you mean '{nearest}'?");
            result.AddError(text.In(language));
        }
    }
}
