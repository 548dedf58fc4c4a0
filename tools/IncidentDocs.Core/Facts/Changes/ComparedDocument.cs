using System.Text;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>A document whose text is another than before, parsed in both versions.</summary>
/// <param name="old">What it was.</param>
/// <param name="now">What it is.</param>
internal sealed class ComparedDocument(CompiledDocument old, CompiledDocument now)
{
    private readonly ParsedDocument _old = Parsed(old);
    private readonly ParsedDocument _now = Parsed(now);

    /// <summary>What it was.</summary>
    public CompiledDocument Old { get; } = old;

    /// <summary>What it is.</summary>
    public CompiledDocument Now { get; } = now;

    /// <summary>The data as it was and as it is; null where one can't be read, or has none and the other has.</summary>
    public (MappingNode? Old, MappingNode? Now)? Data =>
        _old.IsBroken || _now.IsBroken || IsOther(_old.Root) || IsOther(_now.Root)
            ? null
            : (_old.Root as MappingNode, _now.Root as MappingNode);

    /// <summary>Where it differs: comments, layout, quotes and the order of keys are no difference. Null where that can't be said.</summary>
    public ImmutableArray<ChangedPlace>? Places()
    {
        if (Data is not { } data)
        {
            return null;
        }
        var none = new MappingNode(default, []);
        var places = ChangedPlaces.Of(data.Old ?? none, data.Now ?? none);
        return string.Equals(Body(_old), Body(_now), StringComparison.Ordinal)
            ? [.. places]
            : [.. places, new ChangedPlace([ChangedPlace.Body], [], IsWhole: false)];
    }

    /// <summary>A document parsed as it stands.</summary>
    public static ParsedDocument Parsed(CompiledDocument document)
    {
        var bytes = Encoding.UTF8.GetBytes(document.Source.Text);
        return DocumentParser.Parse(
            new SourceFile(document.Path, bytes.Length, () => bytes),
            ParseLimits.Default
        );
    }

    private static bool IsOther(DataNode? root) => root is not null and not MappingNode;

    private static string Body(ParsedDocument document) =>
        document.Body is { } body
            ? document.Source.Text.Substring(body.Start, body.Length)
            : string.Empty;
}
