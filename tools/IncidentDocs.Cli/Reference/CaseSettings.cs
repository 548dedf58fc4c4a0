using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Parsing;
using NodaTime;
using NodaTime.Text;

namespace IncidentDocs.Cli.Reference;

/// <summary>The <c>case.yml</c> of a case: what files alone can't say.</summary>
/// <param name="AsOf">The instant of the check; null for the one of the handbook underneath.</param>
/// <param name="About">What the case shows, for a code with several; null where there is one.</param>
/// <param name="Deleted">Paths of the handbook underneath that the case has not.</param>
/// <param name="Copies">Paths that not every system can hold, each with the path of the file whose bytes it has.</param>
/// <param name="Links">Symbolic links, each with its target.</param>
internal sealed record CaseSettings(
    Instant? AsOf,
    Message? About,
    ImmutableArray<string> Deleted,
    ImmutableArray<(string Path, string Of)> Copies,
    ImmutableArray<(string Path, string Of)> Links
)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "case.yml";

    private static readonly CaseSettings None = new(null, null, [], [], []);

    /// <summary>Reads the file; one that says what it may not is a mistake in the fixture, and thrown.</summary>
    /// <param name="path">Its path, for the message.</param>
    /// <param name="bytes">Its bytes; null where there is none.</param>
    public static CaseSettings Read(string path, byte[]? bytes)
    {
        if (bytes is null)
        {
            return None;
        }
        var file = new SourceFile(path, bytes.Length, () => bytes);
        var parsed = DocumentParser.Parse(file, ParseLimits.Default);
        return parsed is { IsBroken: false, Root: MappingNode root }
            ? root.Entries.Aggregate(None, (settings, entry) => With(settings, entry, path))
            : throw new InvalidDataException($"{path} is no mapping");
    }

    private static CaseSettings With(CaseSettings settings, MappingEntry entry, string path) =>
        (entry.Key.Value, entry.Value) switch
        {
            ("as_of", ScalarNode at) => settings with
            {
                AsOf = OffsetDateTimePattern.Rfc3339.Parse(at.Value).Value.ToInstant(),
            },
            ("about", MappingNode text) => settings with
            {
                About = new Message(Text(text, "ko", path), Text(text, "en", path)),
            },
            ("delete", SequenceNode list) => settings with
            {
                Deleted = [.. list.Items.OfType<ScalarNode>().Select(item => item.Value)],
            },
            ("copies", MappingNode pairs) => settings with { Copies = Pairs(pairs) },
            ("links", MappingNode pairs) => settings with { Links = Pairs(pairs) },
            var (key, _) => throw new InvalidDataException($"{path}: '{key}' is not understood"),
        };

    private static string Text(MappingNode texts, string language, string path) =>
        texts[language] is ScalarNode text
            ? text.Value
            : throw new InvalidDataException($"{path}: 'about' lacks '{language}'");

    private static ImmutableArray<(string Path, string Of)> Pairs(MappingNode pairs) =>
        [
            .. pairs
                .Entries.Where(entry => entry.Value is ScalarNode)
                .Select(entry => (entry.Key.Value, ((ScalarNode)entry.Value).Value)),
        ];
}
