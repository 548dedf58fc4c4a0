using System.Collections.Immutable;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Why findings are open no more: mended, or only silenced.</summary>
internal static class FindingsGone
{
    /// <summary>Those of some findings of before that were not mended.</summary>
    /// <param name="gone">Findings that are open no more.</param>
    /// <param name="before">The handbook in which they were.</param>
    /// <param name="after">The handbook in which they are not.</param>
    public static ImmutableArray<SilencedFinding> Silenced(
        ImmutableArray<ReportedFinding> gone,
        CheckedHandbook before,
        CheckedHandbook after
    )
    {
        var answered = ReportedFinding
            .Of(after.Findings)
            .Where(one => one.Finding.Treatment != Treatment.Open)
            .ToDictionary(one => one.Identity, one => one.Finding);
        var hasBroken = after.Facts.Catalog.Documents.Any(document =>
            document.IsBroken
            && before.Facts.Catalog.FindDocument(document.Path) is not { IsBroken: true }
        );
        return
        [
            .. gone.Where(one =>
                    answered.ContainsKey(one.Identity) || IsUnchecked(one, before, after, hasBroken)
                )
                .Select(one =>
                    answered.TryGetValue(one.Identity, out var now)
                        ? new SilencedFinding(one, now.Treatment, now.Until)
                        : new SilencedFinding(one, null, null)
                ),
        ];
    }

    /// <summary>Whether nobody looks for it: its rule is off, its document can't be read, or the document is as it was and another one, which the finding may follow from, can't be read.</summary>
    private static bool IsUnchecked(
        ReportedFinding gone,
        CheckedHandbook before,
        CheckedHandbook after,
        bool hasBroken
    )
    {
        var (code, path) = (gone.Identity.Code, gone.Identity.Path);
        var now = after.Facts.Catalog.FindDocument(path);
        return IsOff(after, code)
            || now is { IsBroken: true }
            || (
                hasBroken
                && now is not null
                && before.Facts.Catalog.FindDocument(path) is { } old
                && string.Equals(old.Source.Text, now.Source.Text, StringComparison.Ordinal)
            );
    }

    private static bool IsOff(CheckedHandbook handbook, string code) =>
        handbook.Facts.Catalog.Handbook.RuleSettings.Any(setting =>
            setting.Level == Level.Off
            && string.Equals(setting.Code.Value, code, StringComparison.Ordinal)
        );
}
