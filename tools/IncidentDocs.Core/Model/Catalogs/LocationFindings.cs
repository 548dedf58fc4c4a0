using IncidentDocs.Core.Model.Kinds;

namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Findings about where files lie (DOC005, DOC010).</summary>
public static class LocationFindings
{
    /// <summary>DOC005.</summary>
    public static readonly DiagnosticDescriptor UnknownLocation = new(
        "DOC005",
        "unknown-location",
        Level.Warning,
        Stage.Catalog,
        new Message(
            "어느 종류에도 속하지 않는 자리에 YAML 파일이 있다.",
            "A YAML file lies where no kind of document belongs."
        ),
        new Message(
            "자리가 틀린 파일은 검사되지도 실리지도 않는다. 온콜 로테이션을 고쳤다고 믿지만 아무것도 바뀌지 않은 것이다.",
            "A file at the wrong place is neither checked nor published: a roster that somebody believes to be in force is not."
        ),
        new Message(
            "맞는 폴더로 옮긴다. 다른 도구의 파일이면 handbook.yml의 data_files에 적는다.",
            "Move it to its folder; name a file of another tool in data_files of handbook.yml."
        ),
        new Message("문서의 종류는 경로가 정한다", "the path of a document decides its kind")
    );

    /// <summary>DOC010.</summary>
    public static readonly DiagnosticDescriptor UntypedDocument = new(
        "DOC010",
        "untyped-document",
        Level.Info,
        Stage.Catalog,
        new Message(
            "종류가 정해진 폴더에 front matter가 없는 Markdown이 있다.",
            "Markdown without front matter lies in the folder of a typed kind."
        ),
        new Message(
            "글로는 실리지만 단계, 담당, 경보로 이어지지 않고 검사받지도 않는다.",
            "It is published as prose, but has no steps, owner or alerts, and nothing of it is checked."
        ),
        new Message(
            "첫 줄에 '---'를 쓰고 그 종류의 필수 항목을 적는다.",
            "Begin it with '---' and the fields that its kind requires."
        ),
        new Message("문서의 종류는 경로가 정한다", "the path of a document decides its kind")
    );

    /// <summary>DOC005 of all documents. A handbook that can't be read may have named any of them, so then there is none.</summary>
    public static IEnumerable<Diagnostic> Check(Catalog catalog) =>
        catalog.IsUndecided(KindTable.Handbook.Name)
            ? []
            : catalog
                .Documents.Where(document =>
                    document is { IsBroken: false, Kind: null }
                    && IsYaml(document.Path)
                    && !IsNamed(catalog.Handbook, document.Path)
                )
                .Select(Unknown);

    /// <summary>DOC010 of a Markdown file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="kind">The kind to whose folder it belongs.</param>
    /// <param name="required">The fields that the kind requires.</param>
    internal static Diagnostic Untyped(
        SourceText source,
        DocumentKind kind,
        ImmutableArray<string> required
    )
    {
        var fields = string.Join(", ", required);
        return new Diagnostic(
            UntypedDocument,
            source.At(default),
            new Message(
                $"{kind.Name} 문서의 자리인데 front matter가 없어 일반 글로 실림",
                $"no front matter at a place of kind {kind.Name}, so it is published as prose"
            )
        )
        {
            Help = new Message(
                $"첫 줄과 마지막 항목 아래에 '---'를 두고 그 사이에 적는다: {fields}",
                $"put between two lines '---' at the top: {fields}"
            ),
        };
    }

    private static Diagnostic Unknown(CompiledDocument document) =>
        new(
            UnknownLocation,
            document.Source.At(default),
            new Message(
                "이 자리에 오는 문서 종류가 없음",
                "no kind of document belongs at this path"
            )
        )
        {
            Help = NearestPlace(document.Path) is { } nearest
                ? new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?")
                : PlacesBelow(document.Path),
        };

    /// <summary>The place that was probably meant: a fixed path, or the folder beside it where a kind has its files, with the file's own name.</summary>
    private static string? NearestPlace(string path)
    {
        var patterns = YamlPatterns().ToLookup(IsOpen);
        if (NearestName.Of(path, patterns[false]) is { } nearest)
        {
            return nearest;
        }
        var folder = HandbookPath.FolderOf(path);
        var above = HandbookPath.FolderOf(folder) + "/";
        var beside = patterns[true]
            .Select(HandbookPath.FolderOf)
            .Where(other =>
                (HandbookPath.FolderOf(other) + "/").Equals(above, StringComparison.Ordinal)
            )
            .Select(other => other[above.Length..]);
        return
            folder.Length > above.Length
            && NearestName.Of(folder[above.Length..], beside) is { } meant
            ? $"{above}{meant}/{HandbookPath.StemOf(path)}.yml"
            : null;
    }

    private static bool IsOpen(string pattern) =>
        pattern.EndsWith("/*.yml", StringComparison.Ordinal);

    /// <summary>The places deeper down, for a file that was put into the folder above them.</summary>
    private static Message? PlacesBelow(string path)
    {
        var folder = HandbookPath.FolderOf(path) + "/";
        var places = string.Join(
            ", ",
            YamlPatterns().Where(pattern => pattern.StartsWith(folder, StringComparison.Ordinal))
        );
        return places.Length == 0 || folder is "content/"
            ? null
            : new Message($"이 폴더의 자리: {places}", $"places in this folder: {places}");
    }

    private static IEnumerable<string> YamlPatterns() =>
        KindTable.All.Where(kind => !kind.IsMarkdown).SelectMany(kind => kind.Patterns);

    private static bool IsYaml(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(Handbook handbook, string path) =>
        handbook
            .DataFiles.Concat(handbook.AlertRules)
            .Any(named => PathPattern.Matches(named.Value, path));
}
