using System.Buffers;
using System.Text;
using CsCheck;
using IncidentDocs.Site.Search.Index;
using Xunit;

namespace IncidentDocs.Tests.Site.Search;

/// <summary>Postings as text and back.</summary>
public sealed class PostingCodeTests
{
    [Fact]
    public void PostingsComeBack() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 63])
            .Array[0, 50]
            .Sample(
                steps =>
                {
                    var last = -1;
                    var postings = steps
                        .Select(step => new Posting(last += step.Item1 + 1, step.Item2))
                        .ToArray();
                    return PostingCode.Read(Write(postings)).AsSpan().SequenceEqual(postings);
                },
                time: 1
            );

    [Theory]
    [InlineData("A")]
    [InlineData("g")]
    [InlineData("gA")]
    [InlineData("A!")]
    public void WhatIsCutOffIsRefused(string text) =>
        Assert.Throws<FormatException>(() => PostingCode.Read(text));

    [Fact]
    public void TheStrongestAreKept() =>
        Gen.Select(Gen.Int[1, 63].Array[0, 40], Gen.Int[1, 20])
            .Sample(
                (impacts, most) =>
                {
                    var all = impacts.Select((impact, at) => new Posting(at, impact)).ToArray();
                    var expected = all.OrderByDescending(posting => posting.Impact)
                        .ThenBy(posting => posting.Document)
                        .Take(most)
                        .OrderBy(posting => posting.Document);
                    return DictionaryShards.Strongest(all, most).SequenceEqual(expected.ToArray());
                },
                time: 1
            );

    private static string Write(ReadOnlySpan<Posting> postings)
    {
        var output = new ArrayBufferWriter<byte>();
        PostingCode.Write(postings, output);
        return Encoding.ASCII.GetString(output.WrittenSpan);
    }
}
