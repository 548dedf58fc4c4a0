using CsCheck;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Text;

public sealed class HangulTests
{
    private const int First = 0xAC00;
    private const int Last = 0xD7A3;

    [Fact]
    public void EverySyllableComesApartAndTogether()
    {
        for (var code = First; code <= Last; code++)
        {
            var syllable = ((char)code).ToString();
            var parts = Hangul.Decompose(syllable);
            Assert.InRange(parts.Length, 2, 3);
            Assert.Equal(syllable, Hangul.Compose(parts));
            Assert.Equal(parts.Length == 3 ? parts[2] : null, Hangul.FinalOf((char)code));
        }
    }

    [Theory]
    [InlineData("\u1100\u1161", "가")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("\u1112\u1175\u11C2", "힣")]
    [InlineData("가\u11A8", "각")]
    [InlineData("각\u11A8", "각\u11A8")]
    [InlineData("\u1161\u11A8", "\u1161\u11A8")]
    [InlineData("\u1100\u11A8", "\u1100\u11A8")]
    [InlineData("\u1100\u1100\u1161", "\u1100가")]
    [InlineData("가\u11A7", "가\u11A7")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("ㄱㅏ", "ㄱㅏ")]
    public void ComposesWhatTheStandardComposes(string text, string expected) =>
        Assert.Equal(expected, Hangul.Compose(text));

    [Fact]
    public void WhatHasNothingToDoIsTheSameInstance()
    {
        var text = string.Concat("결제 ", "API");

        Assert.Same(text, Hangul.Compose(text));
        Assert.Same("abc", Hangul.Decompose("abc"));
    }

    [Fact]
    public void ComposingUndoesDecomposing() =>
        Gen.Int[First, Last]
            .Select(code => (char)code)
            .Array[0, 30]
            .Sample(syllables =>
            {
                var text = new string(syllables);
                return Hangul
                    .Compose(Hangul.Decompose(text))
                    .Equals(text, StringComparison.Ordinal);
            });
}
