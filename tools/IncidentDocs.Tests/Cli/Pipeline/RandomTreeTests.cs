using System.Text;
using CsCheck;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Text;
using IncidentDocs.Tests.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Cli.Pipeline;

/// <summary>Real documents with parts of them in the place of other parts, so that most still parse and none is what its kind asks for.</summary>
public sealed class RandomTreeTests
{
    private const int MostMoves = 4;

    private static readonly Lazy<(string Path, string Text)[]> Documents = new(() =>
        [.. HandbookOnTest.Instance.Typed.Select(document => (document.Path, document.Source.Text))]
    );

    private static readonly Gen<(int Which, (double From, double To)[] Moves)> Trees = Gen.Select(
        Gen.Int[0, Documents.Value.Length - 1],
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Array[1, MostMoves]
    );

    [Fact]
    public void Nothing_throws_every_finding_lies_in_its_file_and_a_fixed_file_is_fixed() =>
        Trees.Holds(Check, 60, share: 6);

    private static void Check((int Which, (double From, double To)[] Moves) tree)
    {
        var (path, text) = Documents.Value[tree.Which];
        foreach (var (from, to) in tree.Moves)
        {
            text = Moved(path, text, from, to);
        }
        var bytes = Encoding.UTF8.GetBytes(text);
        var (_, handbook) = HandbookOnTest.Instance.With(path, bytes);
        foreach (var finding in handbook.Findings)
        {
            IsInside(finding.Diagnostic.Location);
            Assert.All(finding.Diagnostic.Related, related => IsInside(related.Location));
            Assert.NotEmpty(finding.Diagnostic.Message.In(Language.Korean));
        }
        var once = SafeFixes.Apply(path, text, ParseLimits.Default).Text;
        Assert.Equal(once, SafeFixes.Apply(path, once, ParseLimits.Default).Text);
    }

    /// <summary>One node written over another; the text as it is where it has no nodes any more.</summary>
    private static string Moved(string path, string text, double from, double to)
    {
        var nodes = Parse.Walk(Parse.File(path, Encoding.UTF8.GetBytes(text)).Root).ToList();
        if (nodes.Count == 0)
        {
            return text;
        }
        var piece = nodes[(int)(from * (nodes.Count - 1))].Span;
        var place = nodes[(int)(to * (nodes.Count - 1))].Span;
        return string.Concat(
            text.AsSpan(0, place.Start),
            text.AsSpan(piece.Start, piece.Length),
            text.AsSpan(place.End)
        );
    }

    private static void IsInside(Location place)
    {
        Assert.InRange(place.Span.Start, 0, place.Source.Text.Length);
        Assert.InRange(place.Span.End, place.Span.Start, place.Source.Text.Length);
    }
}
