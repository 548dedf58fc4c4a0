using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Tests.Schema;
using Xunit;

namespace IncidentDocs.Tests.Fixes;

/// <summary>Whatever the documents of the repository's own handbook are turned into: a fixed document says what it said, and is fixed.</summary>
public sealed partial class SafeFixPropertyTests
{
    private static readonly Lazy<string[]> Incidents = new(() =>
        [
            .. Directory
                .GetFiles(
                    Path.Combine(Verified.RepositoryRoot, "content/postmortems"),
                    "*.md",
                    SearchOption.AllDirectories
                )
                // A translation is no document of its own.
                .Where(file => Translations.Of(file) is null)
                .Order(StringComparer.Ordinal),
        ]
    );

    private static readonly Lazy<SchemaSet> Schemas = new(EmbeddedSchemas.Load);

    private static string PathOf(string file) =>
        Path.GetRelativePath(Verified.RepositoryRoot, file);

    [Fact]
    public void AFixedDocumentSaysWhatItSaid()
    {
        var changed = 0;
        Gen.Select(Gen.Int[0, Incidents.Value.Length - 1], Gen.Int[0, 255], Gen.Int[1, 1_000_000])
            .Holds(
                (file, injuries, seed) =>
                {
                    var path = PathOf(Incidents.Value[file]);
                    var text = Injured(File.ReadAllText(Incidents.Value[file]), injuries, seed);
                    var (once, done) = SafeFixes.Apply(path, text, ParseLimits.Default);
                    Interlocked.Add(ref changed, done.IsEmpty ? 0 : 1);
                    Assert.Equal(Said(path, text), Said(path, once));
                    Assert.Equal(Comments(text), Comments(once));
                    Assert.Equal(once, SafeFixes.Apply(path, once, ParseLimits.Default).Text);
                },
                250,
                share: 4,
                threads: 2
            );
        Assert.True(changed > 150, $"{changed} documents were changed");
    }

    [Fact]
    public void NoiseIsSurvived() =>
        Gen.Select(Gen.Int[0, Incidents.Value.Length - 1], Gen.Double[0, 1], Gen.String[0, 6])
            .Holds(
                (file, share, noise) =>
                {
                    var path = PathOf(Incidents.Value[file]);
                    var whole = File.ReadAllText(Incidents.Value[file]);
                    var at = (int)(whole.Length * share);
                    var text = whole.Insert(at, noise);
                    var once = SafeFixes.Apply(path, text, ParseLimits.Default).Text;
                    Assert.Equal(once, SafeFixes.Apply(path, once, ParseLimits.Default).Text);
                },
                150,
                share: 2,
                threads: 2
            );

    /// <summary>Time stamps written out, entries out of order, comments between them, quotes lost, other line ends, no last one.</summary>
    private static string Injured(string text, int injuries, int seed)
    {
        var random = new Random(seed);
        var path = PathOf(Incidents.Value[0]);
        if ((injuries & 1) > 0)
        {
            text = SafeFixes.Apply(path, text, ParseLimits.Default).Text;
        }
        if ((injuries & 2) > 0)
        {
            text = OneLineEntry()
                .Replace(
                    text,
                    entry =>
                        random.Next(4) == 0
                            ? $"  # comment {random.Next(100)}\n{entry.Value}"
                            : entry.Value
                );
        }
        if ((injuries & 4) > 0)
        {
            var lines = text.Split('\n');
            for (var at = 1; at < lines.Length; at++)
            {
                if (
                    lines[at].StartsWith("  - { at: \"2", StringComparison.Ordinal)
                    && lines[at - 1].StartsWith("  - { at: \"2", StringComparison.Ordinal)
                    && random.Next(3) == 0
                )
                {
                    (lines[at], lines[at - 1]) = (lines[at - 1], lines[at]);
                }
            }
            text = string.Join('\n', lines);
        }
        if ((injuries & 8) > 0)
        {
            text = QuotedTime()
                .Replace(
                    text,
                    time => random.Next(2) == 0 ? time.Groups["time"].Value : time.Value
                );
        }
        if ((injuries & 16) > 0)
        {
            text = text.TrimEnd('\n');
        }
        return (injuries & 96) == 96 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
    }

    /// <summary>The data but for the timeline, the bound timeline in the order of time, and the prose.</summary>
    private static string Said(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = new SourceFile(path, bytes.Length, () => bytes);
        var document = new DocumentCompiler(
            Schemas.Value,
            ParseLimits.Default,
            Audience.Internal
        ).Compile(file);
        var incident = Assert.IsType<Incident>(Assert.Single(document.Entities));
        var timeline = incident
            .Timeline.OrderBy(entry => entry.Instant)
            .Select(entry =>
                $"{entry.At} {entry.Kind.Value} {entry.What.Any} {entry.Who?.Value} {entry.Alert?.Value} {entry.Severity?.Value} {entry.Role?.Value} {entry.To?.Value} {entry.Channel?.Value} {entry.Runbook?.Value}"
            );
        var root = (MappingNode)DocumentParser.Parse(file, ParseLimits.Default).Root!;
        var rest = new MappingNode(
            root.Span,
            [.. root.Entries.Where(entry => entry.Key.Value is not "timeline")]
        );
        var body = document.Source.Slice(document.Body!.Value).TrimEnd('\r', '\n');
        return $"{JsonText.Of(rest)}\n{string.Join('\n', timeline)}\n{body}";
    }

    private static string[] Comments(string text) =>
        [
            .. text.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith('#'))
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"^  - \{ at: .*$\n", RegexOptions.Multiline)]
    private static partial Regex OneLineEntry();

    [GeneratedRegex("\"(?<time>[0-9-]*T?[0-9]{2}:[0-9]{2}(:[0-9]{2}[+0-9:]*)?)\"")]
    private static partial Regex QuotedTime();
}
