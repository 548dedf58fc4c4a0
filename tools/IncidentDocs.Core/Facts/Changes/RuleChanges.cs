using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Changes of what is checked: levels and options of rules, findings put off (<c>waive</c>) and explained.</summary>
internal static class RuleChanges
{
    /// <summary>Finds them.</summary>
    public static void Find(ChangeSink sink)
    {
        Settings(sink);
        foreach (var now in sink.After.Catalog.Documents)
        {
            if (sink.WasOf(now.Path) is { } old && !now.IsBroken && !old.IsBroken)
            {
                Waivers(sink, now.Path, WaiversOf(sink.Before, old), WaiversOf(sink.After, now));
                Explanations(sink, old, now);
            }
        }
    }

    private static void Settings(ChangeSink sink)
    {
        if (sink.Heads is not var (was, head))
        {
            return;
        }
        var codes = was.RuleSettings.Concat(head.RuleSettings).Select(one => one.Code.Value);
        foreach (var code in codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (old, now) = (Setting(was, code), Setting(head, code));
            if (old?.Level != now?.Level)
            {
                sink.Add(
                    "rule.level",
                    code,
                    head.Location.Path,
                    $"규칙 {code}: {Level(old).Ko} → {Level(now).Ko}",
                    $"rule {code}: {Level(old).En} → {Level(now).En}",
                    now?.Level is { } level && (old?.Level is not { } before || level < before)
                );
            }
            if (!string.Equals(Options(old), Options(now), StringComparison.Ordinal))
            {
                sink.Add(
                    "rule.options",
                    code,
                    head.Location.Path,
                    $"규칙 {code} 옵션: {Options(old) ?? "없음"} → {Options(now) ?? "없음"}",
                    $"options of rule {code}: {Options(old) ?? "none"} → {Options(now) ?? "none"}"
                );
            }
        }
    }

    private static RuleSetting? Setting(Handbook handbook, string code) =>
        handbook.RuleSettings.FirstOrDefault(one =>
            string.Equals(one.Code.Value, code, StringComparison.Ordinal)
        );

    private static Message Level(RuleSetting? setting) =>
        setting?.Level is { } level
            ? new Message(Words<Level>.Of(level), Words<Level>.Of(level))
            : new Message("규칙의 기본 수준", "its own level");

    private static string? Options(RuleSetting? setting) =>
        setting is null or { Options.IsEmpty: true }
            ? null
            : string.Join(
                "; ",
                setting.Options.Select(option =>
                    $"{option.Name.Value} = {string.Join(", ", option.Values.Select(value => value.Value))}"
                )
            );

    private static List<Waiver> WaiversOf(HandbookFacts facts, CompiledDocument document) =>
        [
            .. document.Waivers.Concat(
                string.Equals(
                    document.Path,
                    facts.Catalog.Handbook.Location.Path,
                    StringComparison.Ordinal
                )
                    ? facts.Catalog.Handbook.Waivers
                    : []
            ),
        ];

    private static void Waivers(
        ChangeSink sink,
        string path,
        List<Waiver> before,
        List<Waiver> after
    )
    {
        foreach (var now in after.DistinctBy(NameOf))
        {
            var old = before.Find(one => NameOf(one) == NameOf(now));
            if (old is null || old.Until.Value != now.Until.Value)
            {
                var until = ChangeWords.Of(now.Until.Value).En;
                var was = old is null ? "" : ChangeWords.Of(old.Until.Value).En;
                sink.Add(
                    old is null ? "waiver.added" : "waiver.until",
                    now.Rule.Value,
                    path,
                    $"{now.Rule.Value} 지적을 {until}까지 미룸{(old is null ? "" : $" (전에는 {was}까지)")}: {PlaceOf(now, path)}: {now.Reason}",
                    $"{now.Rule.Value} waived until {until}{(old is null ? "" : $" (was {was})")} in {PlaceOf(now, path)}: {now.Reason}"
                );
            }
        }
        foreach (var old in before.Where(old => !after.Exists(one => NameOf(one) == NameOf(old))))
        {
            sink.Add(
                "waiver.removed",
                old.Rule.Value,
                path,
                $"{old.Rule.Value} 지적을 더는 미루지 않음: {PlaceOf(old, path)}",
                $"{old.Rule.Value} no longer waived in {PlaceOf(old, path)}"
            );
        }
    }

    private static (string, string?) NameOf(Waiver waiver) =>
        (waiver.Rule.Value, waiver.Path?.Value);

    private static string PlaceOf(Waiver waiver, string path) => waiver.Path?.Value ?? path;

    private static void Explanations(ChangeSink sink, CompiledDocument old, CompiledDocument now)
    {
        foreach (var one in now.Explanations.Where(one => !Has(old, one)))
        {
            sink.Add(
                "explained.added",
                one.Rule.Value,
                now.Path,
                $"{one.Rule.Value} 지적을 설명함: {now.Path}: {one.Reason}",
                $"{one.Rule.Value} explained in {now.Path}: {one.Reason}"
            );
        }
        foreach (var one in old.Explanations.Where(one => !Has(now, one)))
        {
            sink.Add(
                "explained.removed",
                one.Rule.Value,
                now.Path,
                $"{one.Rule.Value} 지적의 설명이 없어짐: {now.Path}",
                $"{one.Rule.Value} no longer explained in {now.Path}"
            );
        }
    }

    private static bool Has(CompiledDocument document, Explanation explanation) =>
        document.Explanations.Any(one =>
            string.Equals(one.Rule.Value, explanation.Rule.Value, StringComparison.Ordinal)
        );
}
