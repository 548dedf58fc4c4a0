using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Fixes;

/// <summary>
/// What can be tidied in a document without a person's judgement. Each change is held against the parsed document before it is
/// offered: what would mean something else afterwards is not.
/// </summary>
public static class SafeFixes
{
    /// <summary>The code of the finding that sorting a timeline mends.</summary>
    public const string OutOfOrder = "INC002";

    /// <summary>Tidies a document until nothing is left to tidy.</summary>
    /// <param name="path">Its path, which decides its kind.</param>
    /// <param name="text">Its text.</param>
    /// <param name="limits">Limits of size.</param>
    /// <param name="codes">The findings to mend; null for everything.</param>
    /// <returns>The new text and what was done, in order; the same text and nothing where there was nothing to do.</returns>
    public static (string Text, ImmutableArray<SafeFix> Done) Apply(
        string path,
        string text,
        ParseLimits limits,
        IReadOnlySet<string>? codes = null
    )
    {
        var done = ImmutableArray.CreateBuilder<SafeFix>();
        foreach (var find in Finders)
        {
            var document = Parse(path, text, limits);
            if (document.IsBroken)
            {
                break;
            }
            var fix = find(document);
            if (
                fix is null
                || (codes is not null && !(fix.Code is { } code && codes.Contains(code)))
            )
            {
                continue;
            }
            var edited = TextEdits.Apply(text, fix.Fix.Edits);
            if (IsSame(document, Parse(path, edited, limits)))
            {
                text = edited;
                done.Add(fix);
            }
        }
        return (text, done.ToImmutable());
    }

    /// <summary>The fix of a finding in a document as it stands; null where it has none that is safe.</summary>
    public static Fix? For(string code, SourceText source, ParseLimits limits)
    {
        if (!string.Equals(code, OutOfOrder, StringComparison.Ordinal))
        {
            return null;
        }
        var document = Parse(source.Path, source.Text, limits);
        if (document.IsBroken || TimelineOrder.Find(document) is not { } fix)
        {
            return null;
        }
        var edited = TextEdits.Apply(source.Text, fix.Fix.Edits);
        return IsSame(document, Parse(source.Path, edited, limits)) ? fix.Fix : null;
    }

    private static ImmutableArray<Func<ParsedDocument, SafeFix?>> Finders =>
        [TimeQuotes.Find, InheritedDates.Find, TimelineOrder.Find, FinalLineEnd.Find];

    /// <summary>Whether a document is a post-mortem, whose timeline has rules of its own.</summary>
    internal static bool HasTimeline(string path) =>
        string.Equals(KindTable.Find(path)?.Name, "postmortem", StringComparison.Ordinal);

    private static bool IsSame(ParsedDocument before, ParsedDocument after) =>
        !after.IsBroken
        && string.Equals(Meaning.Of(before), Meaning.Of(after), StringComparison.Ordinal);

    private static ParsedDocument Parse(string path, string text, ParseLimits limits)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        return DocumentParser.Parse(new SourceFile(path, bytes.Length, () => bytes), limits);
    }
}
