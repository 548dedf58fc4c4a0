using System.Collections.Frozen;
using System.CommandLine;
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
    }

    /// <summary>Adds them to the command, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_failOn);
        command.Add(_rules);
        command.Add(_showsAnswered);
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
        );
}
