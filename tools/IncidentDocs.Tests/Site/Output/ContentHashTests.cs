using System.Text;
using CsCheck;
using IncidentDocs.Site.Output;
using Xunit;

namespace IncidentDocs.Tests.Site.Output;

public sealed class ContentHashTests
{
    [Theory]
    [InlineData("", 0xef46db3751d8e999)]
    [InlineData("a", 0xd24ec4f1a98c6e5b)]
    [InlineData("abc", 0x44bc2cf5ad770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xfbcea83c8a378bf1)]
    public void AgreesWithTheReferenceImplementation(string text, ulong expected)
    {
        Assert.Equal(expected, ContentHash.Of(Encoding.ASCII.GetBytes(text)));
    }

    [Fact]
    public void AgreesWithTheReferenceImplementationBeyondAStripe()
    {
        var bytes = Enumerable.Range(0, 100).Select(number => (byte)number).ToArray();
        Assert.Equal(0x6ac1e58032166597UL, ContentHash.Of(bytes));
    }

    [Fact]
    public void PiecesMakeNoDifference()
    {
        Gen.Select(Gen.Byte.Array[0, 200], Gen.Int[1, 70])
            .Sample(
                (bytes, piece) =>
                {
                    var hash = new ContentHash();
                    foreach (var chunk in bytes.Chunk(piece))
                    {
                        hash.Append(chunk);
                    }
                    return hash.Value == ContentHash.Of(bytes);
                },
                iter: 500
            );
    }
}
