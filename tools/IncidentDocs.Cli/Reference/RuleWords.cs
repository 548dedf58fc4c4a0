using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Reference;

/// <summary>The words in which codes are told, on pages and in the terminal.</summary>
internal static class RuleWords
{
    public static readonly Message Level = new("수준", "Level");
    public static readonly Message Stage = new("단계", "Stage");
    public static readonly Message Origin = new("근거", "Source");
    public static readonly Message Why = new("왜 문제인가", "Why it matters");
    public static readonly Message Mend = new("고치는 법", "How to mend it");
    public static readonly Message Options = new("정할 수 있는 것", "What can be set");
    public static readonly Message Option = new("옵션", "Option");
    public static readonly Message Usual = new("기본값", "Default");
    public static readonly Message Meaning = new("뜻", "Meaning");
    public static readonly Message Example = new("예", "Example");
    public static readonly Message Wrong = new("잘못된 예", "Wrong");
    public static readonly Message Right = new("바른 예", "Right");
    public static readonly Message Waive = new("미루기", "How to put it off");

    /// <summary>What a stage does.</summary>
    public static Message Of(Stage stage) =>
        stage switch
        {
            Core.Diagnostics.Stage.Parsing => new("파일 읽기", "reading files"),
            Core.Diagnostics.Stage.Schema => new("스키마 검사", "schemas"),
            Core.Diagnostics.Stage.Catalog => new("참조와 위치 확인", "references and places"),
            Core.Diagnostics.Stage.DocumentRule => new("문서 하나의 규칙", "rules of one document"),
            Core.Diagnostics.Stage.HandbookRule => new(
                "절차서 전체의 규칙",
                "rules of the whole handbook"
            ),
            Core.Diagnostics.Stage.Site => new("사이트 만들기", "making the site"),
            _ => new("공개본 확인", "checking a public copy"),
        };

    /// <summary>What an option is where nothing is set.</summary>
    public static string UsualOf(RuleOptionInfo option) =>
        option.Default is { } number ? $"`{number}`" : "`[]`";

    /// <summary>What to write into handbook.yml to set the options of a code.</summary>
    public static IEnumerable<string> OptionLines(DiagnosticDescriptor descriptor)
    {
        yield return "rules:";
        yield return $"  {descriptor.Code}:";
        yield return "    options:";
        foreach (var option in descriptor.Options)
        {
            var value = option.Default is { } number ? $"{number}" : "[…]";
            yield return $"      {option.Name}: {value}";
        }
    }

    /// <summary>How a finding of a code can be put off, or why it can't.</summary>
    public static Message Waiving(string code) =>
        FindingPolicy.CanBeExplained(code)
            ? new Message(
                "나중에 고칠 것이면 문서의 front matter에 날짜를 정해 미루고, 끝난 장애의 기록이라 고칠 수 없으면 까닭을 남긴다.",
                "What will be mended is put off until a date in the front matter of the document; what is history of a closed incident is explained for good."
            )
        : FindingPolicy.CanBeWaived(code)
            ? new Message(
                "나중에 고칠 것이면 그 문서에(Markdown이면 front matter에) 날짜를 정해 미룬다. 수준은 handbook.yml의 rules에서 바꿀 수 있다.",
                "What will be mended is put off until a date in the document itself (in Markdown, in its front matter). The level can be changed under rules in handbook.yml."
            )
        : new Message(
            "미루거나 끌 수 없다. 이것을 지나치면 다른 검사를 믿을 수 없기 때문이다.",
            "It can be neither put off nor switched off: without it the other checks could not be trusted."
        );

    /// <summary>What to write to put a finding off; nothing where that can't be done.</summary>
    public static IEnumerable<string> WaivingLines(string code, Language language)
    {
        if (!FindingPolicy.CanBeWaived(code))
        {
            yield break;
        }
        var until = language == Language.Korean ? "4월 정기 점검 때 고침" : "to be mended in April";
        yield return "waive:";
        yield return $"  - {{ rule: {code}, until: 2026-04-30, reason: {until} }}";
        if (FindingPolicy.CanBeExplained(code))
        {
            var reason =
                language == Language.Korean
                    ? "당시 기록이 남아 있지 않음"
                    : "no record of that time is left";
            yield return "explained:";
            yield return $"  - {{ rule: {code}, reason: {reason} }}";
        }
    }
}
