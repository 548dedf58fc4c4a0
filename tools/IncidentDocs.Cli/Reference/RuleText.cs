using System.Collections.Immutable;
using IncidentDocs.Cli.Console;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reference;

/// <summary>The reference of a code as lines of a terminal.</summary>
/// <param name="language">Language of the terminal.</param>
internal sealed class RuleText(Language language)
{
    private const string Indent = "  ";

    /// <summary>The lines.</summary>
    public IEnumerable<string> Of(
        DiagnosticDescriptor descriptor,
        ImmutableArray<RuleExample> examples
    ) =>
        Head(descriptor)
            .Concat(Section(RuleWords.Why, [descriptor.Why.In(language)]))
            .Concat(Section(RuleWords.Mend, [descriptor.Mend.In(language)]))
            .Concat(
                descriptor.Options.IsEmpty
                    ? []
                    : Section(
                        RuleWords.Options,
                        [
                            .. descriptor.Options.Select(option =>
                                $"{option.Name} ({RuleWords.UsualOf(option).Trim('`')}): {option.What.In(language)}"
                            ),
                            .. RuleWords.OptionLines(descriptor).Select(line => Indent + line),
                        ]
                    )
            )
            .Concat(examples.SelectMany(Example))
            .Concat(
                Section(
                    RuleWords.Waive,
                    [
                        RuleWords.Waiving(descriptor.Code).In(language),
                        .. RuleWords
                            .WaivingLines(descriptor.Code, language)
                            .Select(line => Indent + line),
                    ]
                )
            );

    private IEnumerable<string> Head(DiagnosticDescriptor descriptor) =>
        [
            $"{descriptor.Code} {descriptor.Name}",
            string.Join(
                " · ",
                LevelNames.Of(descriptor.Level).In(language),
                RuleWords.Of(descriptor.Stage).In(language),
                descriptor.Origin.In(language)
            ),
            "",
            descriptor.What.In(language),
            .. descriptor.Measured is { } measured ? new[] { measured.In(language) } : [],
        ];

    private IEnumerable<string> Example(RuleExample example)
    {
        var about = example.About is { } told ? $": {told.In(language)}" : "";
        return
        [
            "",
            RuleWords.Example.In(language) + about,
            .. Shown(RuleWords.Wrong, example.Bad),
            .. FindingLines
                .Of(example.Findings, language)
                .Select(line => (Indent + line).TrimEnd()),
            .. Shown(RuleWords.Right, example.Good),
        ];
    }

    private IEnumerable<string> Shown(Message label, ImmutableArray<Excerpt> excerpts) =>
        excerpts.SelectMany(excerpt =>
            excerpt
                .Lines.Select(line => $"{Indent}| {line}".TrimEnd())
                .Prepend($"{Indent}{label.In(language)}: {excerpt.Path}")
        );

    private IEnumerable<string> Section(Message title, IEnumerable<string> lines) =>
        lines.Select(line => Indent + line).Prepend(title.In(language)).Prepend("");
}
