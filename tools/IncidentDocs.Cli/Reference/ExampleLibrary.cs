using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using NodaTime;

namespace IncidentDocs.Cli.Reference;

/// <summary>The examples of all codes. They are the fixtures that the tests hold every code to, so what a page shows is what the tool does.</summary>
internal sealed class ExampleLibrary
{
    private const string BaseFolder = "Base/";
    private const string CodesFolder = "Rules/";
    private static readonly ImmutableArray<string> Parts = ["content/", "schemas/", "templates/"];

    private ExampleLibrary(ExampleCase foundation, ImmutableArray<ExampleCase> cases)
    {
        Base = foundation;
        Cases = cases;
    }

    /// <summary>The minimal valid handbook under all cases.</summary>
    public ExampleCase Base { get; }

    /// <summary>The cases in the order of folder and number.</summary>
    public ImmutableArray<ExampleCase> Cases { get; }

    /// <summary>The examples that the tool carries.</summary>
    public static ExampleLibrary Embedded() => Of(EmbeddedExamples.Read());

    /// <summary>Puts the examples together.</summary>
    /// <param name="files">Bytes by path: <c>Base/content/…</c> and <c>Rules/CODE-name/bad/content/…</c>.</param>
    public static ExampleLibrary Of(IReadOnlyDictionary<string, byte[]> files)
    {
        var sorted = files.ToImmutableSortedDictionary(StringComparer.Ordinal);
        var foundation = BaseOf(Below(sorted, BaseFolder));
        var cases = Below(sorted, CodesFolder)
            .GroupBy(file => CaseOf(file.Key), StringComparer.Ordinal)
            .OrderBy(group => FolderOf(group.Key), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Lay(foundation, group.Key, Below(group, group.Key + "/")));
        return new ExampleLibrary(foundation, [.. cases]);
    }

    /// <summary>The cases of a code.</summary>
    public ImmutableArray<ExampleCase> Of(DiagnosticDescriptor descriptor) =>
        [
            .. Cases.Where(found =>
                string.Equals(found.Code, descriptor.Code, StringComparison.Ordinal)
            ),
        ];

    private static ExampleCase BaseOf(ImmutableSortedDictionary<string, byte[]> files)
    {
        var settings = Settings(BaseFolder, files);
        var asOf =
            settings.AsOf
            ?? throw new InvalidDataException(
                $"{BaseFolder}{CaseSettings.FileName} has no 'as_of'"
            );
        var parts = Handbook(files);
        return new ExampleCase("", ExampleCase.Good, null, asOf, parts, [], []);
    }

    private static ExampleCase Lay(
        ExampleCase foundation,
        string path,
        ImmutableSortedDictionary<string, byte[]> files
    )
    {
        var settings = Settings(path, files);
        var own = Handbook(files);
        var laid = foundation.Files.RemoveRange(settings.Deleted).SetItems(own);
        var copies = settings.Copies.Select(copy => KeyValuePair.Create(copy.Path, laid[copy.Of]));
        var folder = FolderOf(path);
        return new ExampleCase(
            folder,
            path[(folder.Length + 1)..],
            settings.About,
            settings.AsOf ?? foundation.AsOf,
            laid.SetItems(copies),
            [.. own.Keys],
            settings.Links
        );
    }

    private static CaseSettings Settings(
        string folder,
        ImmutableSortedDictionary<string, byte[]> files
    ) =>
        CaseSettings.Read(
            $"{folder}/{CaseSettings.FileName}",
            files.GetValueOrDefault(CaseSettings.FileName)
        );

    private static ImmutableSortedDictionary<string, byte[]> Handbook(
        ImmutableSortedDictionary<string, byte[]> files
    ) =>
        files
            .Where(file => Parts.Any(part => file.Key.StartsWith(part, StringComparison.Ordinal)))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, byte[]> Below(
        IEnumerable<KeyValuePair<string, byte[]>> files,
        string folder
    ) =>
        files
            .Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(
                file => file.Key[folder.Length..],
                file => file.Value,
                StringComparer.Ordinal
            );

    /// <summary>The first segment of a path: the folder of the code.</summary>
    private static string FolderOf(string path) =>
        path[..path.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The first two segments of a path: the folder of the code and that of the case.</summary>
    private static string CaseOf(string path)
    {
        var name = path.IndexOf('/', StringComparison.Ordinal) + 1;
        var end = path.IndexOf('/', name);
        return end < 0
            ? throw new InvalidDataException($"{CodesFolder}{path} lies in no case")
            : path[..end];
    }
}
