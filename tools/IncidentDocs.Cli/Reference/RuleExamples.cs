using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Reference;

/// <summary>Makes examples out of the cases of a code, by checking them.</summary>
/// <param name="library">The cases.</param>
internal sealed class RuleExamples(ExampleLibrary library)
{
    private const int MostChanges = 8;

    /// <summary>The examples of a code, in the order of its cases.</summary>
    public ImmutableArray<RuleExample> Of(DiagnosticDescriptor descriptor)
    {
        var cases = library.Of(descriptor);
        return
        [
            .. cases.Where(found => found.IsBad).Select(bad => Make(bad, MendedOf(bad, cases))),
        ];
    }

    private static RuleExample Make(ExampleCase bad, ExampleCase good)
    {
        ImmutableArray<Finding> findings =
        [
            .. bad.Check()
                .Findings.Where(finding =>
                    string.Equals(
                        finding.Diagnostic.Descriptor.Code,
                        bad.Code,
                        StringComparison.Ordinal
                    )
                ),
        ];
        return IsAboutPaths(findings)
            ? new RuleExample(
                bad.About,
                [Listing(bad, findings)],
                findings,
                [Listing(good, findings)]
            )
            : new RuleExample(
                bad.About,
                [.. PathsOf(findings).Select(path => Excerpted(bad, path, findings, good))],
                findings,
                [.. Mended(PathsOf(findings), bad, findings, good)]
            );
    }

    /// <summary>The good case of the same number, or the first.</summary>
    private static ExampleCase MendedOf(ExampleCase bad, ImmutableArray<ExampleCase> cases)
    {
        var name = ExampleCase.Good + bad.Name[ExampleCase.Bad.Length..];
        return cases.FirstOrDefault(found => IsNamed(found, name))
            ?? cases.First(found => IsNamed(found, ExampleCase.Good));
    }

    private static bool IsNamed(ExampleCase found, string name) =>
        string.Equals(found.Name, name, StringComparison.Ordinal);

    private static IEnumerable<string> PathsOf(ImmutableArray<Finding> findings) =>
        findings
            .Select(finding => finding.Diagnostic.Location.Path)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether nothing in a file is wrong, but its path.</summary>
    private static bool IsAboutPaths(ImmutableArray<Finding> findings) =>
        findings.All(finding =>
            string.Equals(
                finding.Diagnostic.Descriptor.Code,
                ParsingFindings.PathNotPortable.Code,
                StringComparison.Ordinal
            )
        );

    private static Excerpt Listing(ExampleCase of, ImmutableArray<Finding> findings)
    {
        var folder = Path.GetDirectoryName(findings[0].Diagnostic.Location.Path)! + "/";
        var names = of
            .Files.Keys.Concat(of.Links.Select(link => $"{link.Path} -> {link.Of}"))
            .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return new Excerpt(folder, "text", [.. names]);
    }

    private static Excerpt Excerpted(
        ExampleCase bad,
        string path,
        ImmutableArray<Finding> findings,
        ExampleCase good
    )
    {
        var places = findings
            .SelectMany(finding =>
                finding
                    .Diagnostic.Related.Select(related => related.Location)
                    .Append(finding.Diagnostic.Location)
            )
            .Where(place => string.Equals(place.Path, path, StringComparison.Ordinal));
        var source = SourceOf(bad, path);
        return ExcerptCutter.Cut(
            source,
            places.Select(place => place.Start.Line).Concat(Changes(source, SourceOf(good, path)))
        );
    }

    /// <summary>What is different in the good case: in the file of the finding, or else in the others that it brings.</summary>
    private static IEnumerable<Excerpt> Mended(
        IEnumerable<string> paths,
        ExampleCase bad,
        ImmutableArray<Finding> findings,
        ExampleCase good
    )
    {
        ImmutableArray<string> shared = [.. paths.Where(good.Files.ContainsKey)];
        var changed = shared
            .Concat(good.Own.Except(shared, StringComparer.Ordinal))
            .Select(path => (Path: path, Lines: ChangedIn(good, path, bad, findings)))
            .Where(file => file.Lines.Length > 0)
            .ToList();
        if (changed.Exists(file => shared.Contains(file.Path, StringComparer.Ordinal)))
        {
            changed.RemoveAll(file => !shared.Contains(file.Path, StringComparer.Ordinal));
        }
        var lines = findings.Select(finding => finding.Diagnostic.Location.Start.Line);
        return changed.Count > 0
            ? changed.Select(file => ExcerptCutter.Cut(SourceOf(good, file.Path), file.Lines))
            : Unchanged(shared, bad, good)
                .Select(path => ExcerptCutter.Cut(SourceOf(good, path), lines));
    }

    /// <summary>What to show where no line differs: the same file, or the one that has another name.</summary>
    private static ImmutableArray<string> Unchanged(
        ImmutableArray<string> shared,
        ExampleCase bad,
        ExampleCase good
    )
    {
        if (!shared.IsEmpty)
        {
            return shared;
        }
        var added = good.Own.RemoveAll(bad.Files.ContainsKey);
        return added.IsEmpty ? good.Own : added;
    }

    /// <summary>The lines that the bad case does not have: in the same file, or for a file of another name in the one of the finding.</summary>
    private static ImmutableArray<int> ChangedIn(
        ExampleCase good,
        string path,
        ExampleCase bad,
        ImmutableArray<Finding> findings
    ) =>
        [
            .. Changes(
                SourceOf(good, path),
                SourceOf(
                    bad,
                    bad.Files.ContainsKey(path) ? path : findings[0].Diagnostic.Location.Path
                )
            ),
        ];

    /// <summary>The lines that another version does not have, the first few of them.</summary>
    private static IEnumerable<int> Changes(SourceText source, SourceText other) =>
        LineChanges
            .Of(ExcerptCutter.LinesOf(source), ExcerptCutter.LinesOf(other))
            .Take(MostChanges);

    private static SourceText SourceOf(ExampleCase of, string path)
    {
        if (!of.Files.TryGetValue(path, out var bytes))
        {
            return new SourceText(path, "");
        }
        var file = new SourceFile(path, bytes.Length, () => bytes);
        var parsed = DocumentParser.Parse(file, ParseLimits.Default);
        return parsed.Source.Text.Length > 0
            ? parsed.Source
            : new SourceText(path, System.Text.Encoding.UTF8.GetString(bytes));
    }
}
