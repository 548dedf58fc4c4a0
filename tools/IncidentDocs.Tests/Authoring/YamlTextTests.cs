using System.Text;
using CsCheck;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Parsing;
using Xunit;

namespace IncidentDocs.Tests.Authoring;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("결제 승인 실패", "결제 승인 실패")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("08:54", "\"08:54\"")]
    [InlineData("#incident", "\"#incident\"")]
    [InlineData("말하기를 \"멈춤\"", "\"말하기를 \\\"멈춤\\\"\"")]
    public void IsPlainWhereThatIsSafe(string text, string written) =>
        Assert.Equal(written, YamlText.Of(text));

    [Fact]
    public void WhatIsWrittenIsReadAgainInBlockAndInFlow() =>
        Gen.Char["abz09 -:#,[]{}&*!|>%@`\"'\\\n\t가\u2028~="]
            .Array[0, 12]
            .Select(letters => new string(letters))
            .Sample(
                text =>
                {
                    Assert.Equal(text, Read($"a: {YamlText.Of(text)}\n"));
                    Assert.Equal(text, Read($"{{ a: {YamlText.Of(text)}, b: c }}\n"));
                },
                iter: 2000
            );

    private static string Read(string yaml)
    {
        var bytes = Encoding.UTF8.GetBytes(yaml);
        var parsed = DocumentParser.Parse(
            new SourceFile("content/a.yml", bytes.Length, () => bytes),
            ParseLimits.Default
        );
        Assert.Empty(parsed.Diagnostics);
        var scalar = Assert.IsType<ScalarNode>(((MappingNode)parsed.Root!)["a"]);
        Assert.Equal(ScalarKind.String, scalar.Kind);
        return scalar.Value;
    }
}
