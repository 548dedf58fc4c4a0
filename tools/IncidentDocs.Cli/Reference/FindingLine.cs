using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reference;

/// <summary>A finding in a few lines, without its excerpt.</summary>
internal static class FindingLine
{
    /// <summary>The place, level, code and message; then the other places; then the help.</summary>
    public static IEnumerable<string> Of(Finding finding, Language language)
    {
        var found = finding.Diagnostic;
        var level = RuleWords.Of(finding.Level).In(language);
        yield return $"{PlaceOf(found.Location)} {level} {found.Descriptor.Code} {found.Message.In(language)}";
        foreach (var related in found.Related)
        {
            yield return $"  {PlaceOf(related.Location)} {related.Message.In(language)}";
        }
        if (found.Help is { } help)
        {
            yield return $"  {RuleWords.Help.In(language)}: {help.In(language)}";
        }
    }

    private static string PlaceOf(Location place) =>
        $"{place.Path}:{place.Start.Line}:{place.Start.Column}";
}
