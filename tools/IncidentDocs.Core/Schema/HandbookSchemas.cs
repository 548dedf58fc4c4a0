using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema;

/// <summary>The schemas that a handbook brings along: <c>schemas/KIND.schema.json</c>, and parts that they refer to in other <c>schemas/*.json</c>. They are evaluated in addition to ours, never instead: the binder relies on ours.</summary>
/// <param name="kinds">Names of the kinds of document.</param>
/// <param name="limits">A larger file is not read (DOC004).</param>
public sealed class HandbookSchemas(ImmutableArray<string> kinds, ParseLimits limits)
{
    /// <summary>What the URI of such a schema begins with; the file name follows. Relative to it <c>../common.schema.json</c> is ours.</summary>
    public const string BaseUri = EmbeddedSchemas.BaseUri + "own/";

    private const string Folder = "schemas/";
    private const string Ending = ".schema.json";

    // Most handbooks add no schema, and then one compilation serves any number of them.
    private readonly Lazy<SchemaSet> _ours = new(EmbeddedSchemas.Load);

    /// <summary>Compiles our schemas together with those of a handbook. Copies of ours are passed over.</summary>
    /// <param name="sources">All files of the handbook.</param>
    /// <returns>The schemas, and what is wrong with the handbook's.</returns>
    public (SchemaSet Schemas, ImmutableArray<Diagnostic> Diagnostics) Load(SourceSet sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ImmutableArray<SchemaSource> ours = [.. EmbeddedSchemas.Read()];
        var copied = ours.ToDictionary(
            built => built.Path,
            built => built.Json,
            StringComparer.Ordinal
        );
        var added = ImmutableArray.CreateBuilder<SchemaSource>();
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in sources.Files.Where(file => IsSchema(file.Path)))
        {
            if (file.Size > limits.FileBytes)
            {
                found.Add(TooLarge(file.Path));
                continue;
            }
            var bytes = file.Read();
            var isNamedAsOurs = copied.TryGetValue(file.Path, out var built);
            if (isNamedAsOurs && IsCopy(bytes, built.Span))
            {
                continue;
            }
            added.Add(new SchemaSource(UriOf(file.Path), bytes) { Path = file.Path });
            if (!isNamedAsOurs)
            {
                found.AddRange(OfNoKind(file.Path));
            }
        }
        var schemas = added.Count == 0 ? _ours.Value : SchemaSet.Load([.. ours, .. added]);
        return (schemas, [.. schemas.Diagnostics, .. found]);
    }

    /// <summary>The schema of a kind, for the findings that it makes.</summary>
    internal static RelatedPlace PlaceOf(string kind) =>
        new(
            Start($"{Folder}{kind}{Ending}"),
            new Message("절차서가 더한 스키마", "the schema that the handbook adds")
        );

    private static string UriOf(string path) => BaseUri + path[Folder.Length..];

    private static bool IsSchema(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(".json", StringComparison.Ordinal)
        && path.IndexOf('/', Folder.Length) < 0;

    /// <summary>Line ends do not count: git may have changed them.</summary>
    private static bool IsCopy(ReadOnlySpan<byte> own, ReadOnlySpan<byte> built)
    {
        var at = 0;
        foreach (var unit in own)
        {
            if (unit == '\r')
            {
                continue;
            }
            if (at == built.Length || built[at++] != unit)
            {
                return false;
            }
        }
        return at == built.Length;
    }

    /// <summary>A schema that is named after no kind would check nothing, and look as if it did.</summary>
    private IEnumerable<Diagnostic> OfNoKind(string path)
    {
        var name = path[Folder.Length..];
        if (!name.EndsWith(Ending, StringComparison.Ordinal))
        {
            yield break;
        }
        var kind = name[..^Ending.Length];
        if (kinds.Contains(kind, StringComparer.Ordinal))
        {
            yield break;
        }
        var (shown, nearest) = (Quoted.Of(kind), NearestName.Of(kind, kinds));
        yield return new Diagnostic(
            SchemaFindings.InvalidSchema,
            Start(path),
            new Message(
                $"'{shown}'{Josa.Called(shown)} 문서 종류가 없음",
                $"there is no kind of document '{shown}'"
            )
        )
        {
            Help = nearest is null
                ? new Message(
                    $"'{Ending}' 앞은 문서 종류의 이름이어야 한다. 여러 스키마가 함께 쓰는 부분은 다른 이름의 '.json' 파일에 둔다",
                    $"what stands before '{Ending}' must be a kind; keep what schemas share in a '.json' file of another name"
                )
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
        };
    }

    private Diagnostic TooLarge(string path) =>
        new(
            ParsingFindings.TooLarge,
            Start(path),
            new Message(
                $"파일이 {limits.FileBytes}바이트를 넘음",
                $"the file is larger than {limits.FileBytes} bytes"
            )
        );

    private static Location Start(string path) =>
        new SourceText(path, string.Empty).At(new TextSpan(0, 0));
}
