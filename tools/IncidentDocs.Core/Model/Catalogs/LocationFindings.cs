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
            "자리가 틀린 파일은 검사되지도 실리지도 않는다. 편성표를 고쳤다고 믿지만 아무것도 바뀌지 않은 것이다.",
            "A file at the wrong place is neither checked nor published: a roster that somebody believes to be in force is not."
        ),
        new Message(
            "맞는 폴더로 옮긴다. 다른 도구의 파일이면 handbook.yml의 data_files에 적는다.",
            "Move it to its folder; name a file of another tool in data_files of handbook.yml."
        ),
        new Message("DESIGN: 경로가 종류를 정한다", "the path decides the kind")
    );

    /// <summary>DOC010.</summary>
    public static readonly DiagnosticDescriptor UntypedDocument = new(
        "DOC010",
        "untyped-document",
        Level.Info,
        Stage.Catalog,
        new Message(
            "정해진 종류의 폴더에 front matter가 없는 Markdown이 있다.",
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
        new Message("DOMAIN: 종류", "kinds of document")
    );

    /// <summary>The findings of all documents.</summary>
    public static IEnumerable<Diagnostic> Check(Catalog catalog) =>
        catalog
            .Documents.Where(document => !document.IsBroken)
            .SelectMany(document => Of(catalog, document));

    private static IEnumerable<Diagnostic> Of(Catalog catalog, CompiledDocument document)
    {
        if (
            document.Kind is null
            && IsYaml(document.Path)
            && !IsNamed(catalog.Handbook, document.Path)
        )
        {
            return [Unknown(document)];
        }
        return
            document
                is {
                    Kind: { IsMarkdown: true } kind,
                    Body: not null,
                    HasFrontMatter: false,
                    TranslationOf: null
                }
            && kind != KindTable.Page
            ? [Untyped(document, kind)]
            : [];
    }

    private static Diagnostic Unknown(CompiledDocument document)
    {
        var nearest = NearestName.Of(
            document.Path,
            KindTable
                .All.SelectMany(kind => kind.Patterns)
                .Where(pattern => !pattern.Contains('*', StringComparison.Ordinal))
        );
        return new Diagnostic(
            UnknownLocation,
            document.Source.At(default),
            new Message(
                "이 자리에 오는 문서 종류가 없음",
                "no kind of document belongs at this path"
            )
        )
        {
            Help = nearest is null
                ? null
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
        };
    }

    private static Diagnostic Untyped(CompiledDocument document, DocumentKind kind) =>
        new(
            UntypedDocument,
            document.Source.At(default),
            new Message(
                $"front matter가 없어 일반 글로 실림 ({kind.Name} 폴더)",
                $"no front matter: published as prose (folder of kind {kind.Name})"
            )
        );

    private static bool IsYaml(string path) =>
        path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(Handbook handbook, string path) =>
        handbook
            .DataFiles.Concat(handbook.AlertRules)
            .Any(named => PathPattern.Matches(named.Value, path));
}
