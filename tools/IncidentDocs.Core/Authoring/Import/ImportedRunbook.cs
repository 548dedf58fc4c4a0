using System.Globalization;
using System.Text;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Runbooks;
using NodaTime.Text;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>A runbook made of prose. Its body stays as it was; what could be read of it stands above as data.</summary>
internal sealed class ImportedRunbook(
    ImportSettings settings,
    SourceDocument document,
    ImmutableArray<ImportedStep> steps
)
{
    private const int LongestText = 300;

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<int>.Builder _lines = ImmutableArray.CreateBuilder<int>();
    private int _counted;

    /// <summary>The first line of each step, once the text is written.</summary>
    public ImmutableArray<int> StepLines => _lines.ToImmutable();

    /// <summary>Number of steps with a command, once the text is written.</summary>
    public int Commands { get; private set; }

    /// <summary>The steps that a document has; none where it is no runbook.</summary>
    public static ImmutableArray<ImportedStep> StepsOf(SourceDocument document) =>
        new ImportSteps(document).Read();

    /// <summary>The file.</summary>
    public string Write(string path, string body, ImportVerdict verdict)
    {
        Line("---");
        ImportMatter.Origin(_text, document);
        Line($"id: {HandbookPath.StemOf(path)}");
        Line($"title: {YamlText.Of(document.Title)}");
        Line($"summary: {YamlText.Of(Summary())}");
        Line("symptoms:");
        foreach (var symptom in Symptoms())
        {
            Line($"  - {YamlText.Of(symptom)}");
        }
        Note("어떨 때 어느 등급인지", "when it is how grave");
        Line("severity_conditions:");
        Line($"  - severity: {YamlText.Of(settings.Severity)}");
        Line($"    when: {YamlText.Of(SectionText(ImportSections.IsImpact) ?? Summary())}");
        if (IsAlert(document.Title.Replace(" ", "", StringComparison.Ordinal)) is { } alert)
        {
            Line("alerts:");
            Line($"  - name: {alert}");
        }
        Steps(verdict);
        Note("누가 이 런북을 책임지는지", "who keeps it current");
        Line($"owner: {settings.Owner}");
        Note(
            "사람이 검토한 날. 지금은 가져온 날",
            "the day on which somebody reviewed it; this is the day of the import"
        );
        Line($"reviewed_on: {LocalDatePattern.Iso.Format(settings.Today)}");
        Line("review_every: 90d");
        ImportMatter.Waivers(_text, settings, verdict);
        Line("---");
        Line(
            $"<!-- {Blank.Note(settings.Language, new Message("위의 단계는 아래 원문에서 읽은 것. 견주어 고치고, 두 번 적힌 것은 아래에서 지움", "the steps above were read from the text below: compare them, and remove below what stands twice"))} -->"
        );
        Line("");
        return _text.Append(body).ToString();
    }

    private void Steps(ImportVerdict verdict)
    {
        var commands = steps
            .Select((step, at) => verdict.WithoutCommand.Contains(at) ? null : step.Command)
            .Select(command => command is null ? default : ImportCommands.Parameters(command))
            .ToList();
        Commands = commands.Count(command => command.Command is not null);
        Parameters(
            commands
                .Where(command => command.Command is not null)
                .SelectMany(command => command.Parameters)
        );
        Line("steps:");
        var counts = new Dictionary<StepPhase, int>();
        _counted = _text.ToString().Count(sign => sign == '\n');
        for (var at = 0; at < steps.Length; at++)
        {
            var number = counts[steps[at].Phase] = counts.GetValueOrDefault(steps[at].Phase) + 1;
            _lines.Add(1 + _counted);
            Step(steps[at], number, commands[at].Command);
        }
    }

    private void Parameters(IEnumerable<(string Name, string Label)> parameters)
    {
        var distinct = parameters
            .DistinctBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToList();
        if (distinct.Count == 0)
        {
            return;
        }
        Note(
            "값의 형식(pattern)과 실제 보기(example)",
            "the form of each value (pattern) and a real example"
        );
        Line("parameters:");
        foreach (var (name, label) in distinct)
        {
            Line($"  - name: {name}");
            Line($"    label: {YamlText.Of(label)}");
            Line($"    example: {YamlText.Of(name.Replace('_', '-'))}");
            Line("    pattern: \"[A-Za-z0-9][A-Za-z0-9._:@-]*\"");
        }
    }

    private void Step(ImportedStep step, int number, string? command)
    {
        var phase = Words<StepPhase>.Of(step.Phase);
        Line(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  - id: {phase.Replace('_', '-')}-{number}"
            )
        );
        Line($"    phase: {phase}");
        Line($"    action: {YamlText.Of(step.Action)}");
        Line($"    role: {settings.Role}");
        if (command is null)
        {
            Line($"    method: {YamlText.Of(step.Method)}");
        }
        else
        {
            Line($"    run: {Block(command)}");
            Line($"    language: {step.Language}");
        }
        var changes =
            step.Phase == StepPhase.Mitigate
            || (step.Command is { } original && ImportCommands.MayChange(original));
        Line($"    effect: {(changes ? "change" : "read")}");
    }

    private static string Block(string command)
    {
        var lines = command.Split('\n').Select(line => line.TrimEnd()).ToList();
        var isPlain = lines[0].Length > 0 && lines[0][0] != ' ' && !command.Any(IsOdd);
        return isPlain
            ? "|\n"
                + string.Join('\n', lines.Select(line => line.Length == 0 ? "" : "      " + line))
            : YamlText.Quoted(command);
    }

    private static bool IsOdd(char sign) =>
        (char.IsControl(sign) && sign != '\n') || sign is '\u2028' or '\u2029' or '\uFEFF';

    private string Summary() =>
        document.Fields.GetValueOrDefault("description") is { Length: > 0 } said ? said
        : SectionText(ImportSections.IsSymptoms) is { } meaning ? meaning
        : FirstText() ?? document.Title;

    private IEnumerable<string> Symptoms() =>
        SectionText(ImportSections.IsSymptoms) is { } text ? [text] : [document.Title];

    /// <summary>The first sentence below the first heading of a kind.</summary>
    private string? SectionText(Func<string, bool> isOne)
    {
        var headings = document.Facts.Headings;
        for (var at = 0; at < headings.Length; at++)
        {
            if (headings[at].Level > 1 && isOne(headings[at].Text))
            {
                var end =
                    at + 1 < headings.Length ? headings[at + 1].Span.Start : document.Body.Length;
                return SentenceOf(document.Body[headings[at].Span.End..end]);
            }
        }
        return null;
    }

    private string? FirstText() =>
        document.Facts.Headings is [var first, var second, ..]
            ? SentenceOf(document.Body[first.Span.End..second.Span.Start])
            : null;

    private static string? SentenceOf(string markdown)
    {
        var paragraph = markdown
            .Split("\n\n")
            .FirstOrDefault(text =>
                text.Trim().Length > 0
                && !text.TrimStart().StartsWith("```", StringComparison.Ordinal)
            );
        var text = ImportText
            .Sentence(ImportText.OneLine(paragraph ?? ""), LongestText)
            .TrimStart('-', '*', ' ');
        return text.Length > 1 ? text : null;
    }

    /// <summary>A title such as KubePodCrashLooping is the name of an alert.</summary>
    private static string? IsAlert(string title) =>
        title.All(char.IsAsciiLetterOrDigit)
        && title.Length is > 6 and <= 64
        && char.IsAsciiLetterUpper(title[0])
        && title.Skip(1).Any(char.IsAsciiLetterUpper)
        && title.Any(char.IsAsciiLetterLower)
            ? title
            : null;

    private void Note(string ko, string en) =>
        Line("# " + Blank.Note(settings.Language, new Message(ko, en)));

    private void Line(string line)
    {
        _text.Append(line).Append('\n');
        _counted += 1 + line.AsSpan().Count('\n');
    }
}
