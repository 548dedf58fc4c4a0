using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Reference;

/// <summary>Writes the reference of the codes as pages of a handbook: one a code, and an index. Korean first, then the same in English.</summary>
/// <param name="descriptors">The codes.</param>
/// <param name="examples">Their examples.</param>
internal sealed class RulePages(
    ImmutableArray<DiagnosticDescriptor> descriptors,
    RuleExamples examples
)
{
    /// <summary>Name of the page that lists the others.</summary>
    public const string IndexName = "index.md";

    private static readonly Language[] Languages = [Language.Korean, Language.English];

    /// <summary>The names of the files, and their texts.</summary>
    public IEnumerable<(string Name, string Text)> Write()
    {
        yield return (IndexName, Index());
        foreach (var descriptor in descriptors)
        {
            yield return ($"{descriptor.Code}.md", Page(descriptor));
        }
    }

    private string Index()
    {
        var page = new PageText(
            new Message("규칙 목록", "Rules"),
            new Message(
                "incidentdocs가 찾아내는 모든 결함. 코드는 판이 바뀌어도 그대로이다.",
                "Every defect that incidentdocs finds. The codes stay the same from version to version."
            )
        );
        foreach (var language in Languages)
        {
            page.Begin(language);
            page.Paragraph(
                language == Language.Korean
                    ? "`incidentdocs explain 코드`로 터미널에서도 볼 수 있다."
                    : "`incidentdocs explain CODE` shows them in the terminal."
            );
            page.Table(
                language == Language.Korean
                    ? ["코드", "이름", "수준", "찾아내는 것"]
                    : ["Code", "Name", "Level", "What is found"],
                descriptors.Select(descriptor =>
                    new[]
                    {
                        $"[{descriptor.Code}]({descriptor.Code}.md)",
                        $"`{descriptor.Name}`",
                        RuleWords.Of(descriptor.Level).In(language),
                        descriptor.What.In(language),
                    }
                )
            );
        }
        return page.ToString();
    }

    private string Page(DiagnosticDescriptor descriptor)
    {
        var title = $"{descriptor.Code} {descriptor.Name}";
        var page = new PageText(new Message(title, title), descriptor.What, descriptor.Code);
        var shown = examples.Of(descriptor);
        foreach (var language in Languages)
        {
            page.Begin(language);
            page.Paragraph(descriptor.What.In(language));
            page.Table(
                [
                    RuleWords.Level.In(language),
                    RuleWords.Stage.In(language),
                    RuleWords.Origin.In(language),
                ],
                [
                    [
                        RuleWords.Of(descriptor.Level).In(language),
                        RuleWords.Of(descriptor.Stage).In(language),
                        descriptor.Origin.In(language),
                    ],
                ]
            );
            page.Heading(RuleWords.Why.In(language));
            page.Paragraph(descriptor.Why.In(language));
            page.Heading(RuleWords.Mend.In(language));
            page.Paragraph(descriptor.Mend.In(language));
            page.Heading(RuleWords.Example.In(language));
            foreach (var example in shown)
            {
                Write(page, example, language);
            }
            page.Heading(RuleWords.Waive.In(language));
            page.Paragraph(RuleWords.Waiving(descriptor.Code).In(language));
            page.Code("yaml", [.. RuleWords.WaivingLines(descriptor.Code, language)]);
        }
        page.Paragraph("[규칙 목록 · All rules](index.md)");
        return page.ToString();
    }

    /// <summary>The excerpts stand in the Korean part alone; the English one tells what is found in them.</summary>
    private static void Write(PageText page, RuleExample example, Language language)
    {
        if (example.About is { } about)
        {
            page.Subheading(about.In(language));
        }
        if (language == Language.Korean)
        {
            Write(page, RuleWords.Wrong.In(language), example.Bad);
        }
        page.Code(
            "text",
            [.. example.Findings.SelectMany(finding => FindingLine.Of(finding, language))]
        );
        if (language == Language.Korean)
        {
            Write(page, RuleWords.Right.In(language), example.Good);
        }
    }

    private static void Write(PageText page, string label, ImmutableArray<Excerpt> excerpts)
    {
        foreach (var excerpt in excerpts)
        {
            page.Paragraph($"**{label}** `{excerpt.Path}`");
            page.Code(excerpt.Language, excerpt.Lines);
        }
    }
}
