using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>What makes a finding the same, and what another.</summary>
public sealed class FindingIdentityTests
{
    private const string Message = "the entry's owner 'a' left 3 days ago, see 'b'";

    [Theory]
    [InlineData("x\n\n  - id: a\n", Message)]
    [InlineData("-   id:  a\n", Message)]
    [InlineData("- id: a\n", "the entry's owner 'a' left 14 days ago, see 'b'")]
    [InlineData("- id: a\n", "of the item, 'a' is away; 'b'")]
    public void MovedLinesOtherIndentationTimeAndWordsMakeNoDifference(
        string text,
        string message
    ) => Assert.Equal(Of("- id: a\n", Message), Of(text, message));

    [Theory]
    [InlineData("- id: a # one\n", Message)]
    [InlineData("- id: a\n", "the entry's owner 'c' left 3 days ago, see 'b'")]
    [InlineData("- id: a\n", "the entry's owner 'a' left 3 days ago")]
    public void AnotherLineOrAnotherNameMakesAnother(string text, string message) =>
        Assert.NotEqual(Of("- id: a\n", Message), Of(text, message));

    private static FindingIdentity Of(string text, string message)
    {
        var source = new SourceText("a.yml", text);
        var place = source.At(new TextSpan(text.IndexOf("a", StringComparison.Ordinal), 1));
        var diagnostic = new Diagnostic(DescriptorCatalog.All[0], place, new Message("-", message));
        return FindingIdentity.Of([new Finding(diagnostic, Level.Error, Treatment.Open)]).Single();
    }
}
