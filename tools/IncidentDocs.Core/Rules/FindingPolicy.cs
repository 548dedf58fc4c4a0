using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Rules;

/// <summary>Applies what a handbook says of findings: levels, waivers and explanations. Nothing silences DOC, SCH, PUB002 and PUB003.</summary>
public sealed class FindingPolicy
{
    private readonly HandbookFacts _facts;
    private readonly Dictionary<string, Level> _levels;
    private readonly ImmutableHashSet<string> _changed;

    /// <summary>Reads the policy off a handbook.</summary>
    /// <param name="facts">The facts of the handbook.</param>
    /// <param name="changed">Paths of the documents that the change under review touches; none where no change is reviewed.</param>
    public FindingPolicy(HandbookFacts facts, ImmutableHashSet<string>? changed = null)
    {
        _facts = facts;
        _changed = changed ?? [];
        _levels = new Dictionary<string, Level>(StringComparer.Ordinal);
        foreach (var setting in facts.Catalog.Handbook.RuleSettings)
        {
            if (setting.Level is { } level && !IsFixed(setting.Code.Value))
            {
                _levels[setting.Code.Value] = level;
            }
        }
    }

    /// <summary>The findings in order of path, place and code; those switched off are left out, and what was found twice counts once.</summary>
    public ImmutableArray<Finding> Apply(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics
                .Select(Treat)
                .Where(finding => finding.Level != Level.Off)
                .OrderBy(finding => finding.Diagnostic.Location.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Diagnostic.Location.Span.Start)
                .ThenBy(finding => finding.Diagnostic.Descriptor.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Diagnostic.Message.En, StringComparer.Ordinal)
                .DistinctBy(finding =>
                    (
                        finding.Diagnostic.Location.Path,
                        finding.Diagnostic.Location.Span,
                        finding.Diagnostic.Descriptor.Code,
                        finding.Diagnostic.Message.En
                    )
                ),
        ];

    /// <summary>Whether a finding of a code can be put off until a day (<c>waive</c>), and its level changed.</summary>
    public static bool CanBeWaived(string code) => !IsFixed(code);

    /// <summary>Whether a finding of a code can stand for good as an incident's history (<c>explained</c>).</summary>
    public static bool CanBeExplained(string code) =>
        code.StartsWith("INC", StringComparison.Ordinal)
        || code.StartsWith("ACT", StringComparison.Ordinal);

    private Finding Treat(Diagnostic diagnostic)
    {
        var code = diagnostic.Descriptor.Code;
        var open = new Finding(diagnostic, LevelOf(diagnostic), Treatment.Open);
        return IsFixed(code) ? open : Answered(open, code);
    }

    /// <summary>What time alone brought never fails a check that nobody's change could have kept from failing.</summary>
    private Level LevelOf(Diagnostic diagnostic)
    {
        var level = _levels.GetValueOrDefault(
            diagnostic.Descriptor.Code,
            diagnostic.Descriptor.Level
        );
        return
            diagnostic.IsByTime
            && level > Level.Warning
            && !_changed.Contains(diagnostic.Location.Path)
            ? Level.Warning
            : level;
    }

    /// <summary>The finding with the answer that its document gives, if any.</summary>
    private Finding Answered(Finding open, string code)
    {
        var document = _facts.Catalog.FindDocument(open.Diagnostic.Location.Path);
        if (document is null)
        {
            return open;
        }
        if (CanBeExplained(code) && ExplanationOf(document, code) is { } explanation)
        {
            return open with { Treatment = Treatment.Explained, Reason = explanation.Reason };
        }
        return WaiverOf(document, code) is { } waiver
            ? open with
            {
                Treatment = Treatment.Waived,
                Reason = waiver.Reason,
                Until = waiver.Until.Value,
            }
            : open;
    }

    private static Explanation? ExplanationOf(CompiledDocument document, string code) =>
        document.Explanations.FirstOrDefault(explained =>
            string.Equals(explained.Rule.Value, code, StringComparison.Ordinal)
        );

    private Waiver? WaiverOf(CompiledDocument document, string code) =>
        document.Waivers.FirstOrDefault(waiver => Holds(waiver, code))
        ?? WaiverOfHandbook(document, code);

    private Waiver? WaiverOfHandbook(CompiledDocument document, string code) =>
        document.Kind == KindTable.Page || document.Kind == KindTable.Handbook
            ? _facts.Catalog.Handbook.Waivers.FirstOrDefault(waiver =>
                Holds(waiver, code) && IsFor(waiver, document)
            )
            : null;

    private static bool IsFor(Waiver waiver, CompiledDocument document) =>
        waiver.Path is { } path
            ? PathPattern.Matches(path.Value, document.Path)
            : document.Kind == KindTable.Handbook;

    private bool Holds(Waiver waiver, string code) =>
        string.Equals(waiver.Rule.Value, code, StringComparison.Ordinal)
        && _facts.Today <= waiver.Until.Value;

    private static bool IsFixed(string code) =>
        code.StartsWith("DOC", StringComparison.Ordinal)
        || code.StartsWith("SCH", StringComparison.Ordinal)
        || code is "PUB002" or "PUB003";
}
