using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>The handbooks in this repository against the schemas of their kinds.</summary>
public sealed class ContentTests
{
    private static readonly SchemaSet Schemas = EmbeddedSchemas.Load();

    [Fact]
    public void EveryDocumentFitsItsSchema()
    {
        Assert.NotEmpty(ContentDocument.All);
        var found = ContentDocument.All.SelectMany(document =>
            SchemaEvaluator
                .Evaluate(document.Parsed.Root, Schemas.Find(document.Uri)!, document.Parsed.Source)
                .Diagnostics
        );
        Assert.Equal([], found.Select(Json.Show).ToArray());
    }

    [Fact]
    public void EveryMutationThatIsInvalidHasAFindingWithAPlaceInTheFile()
    {
        foreach (
            var document in ContentDocument.All.DistinctBy(
                document => document.Schema,
                StringComparer.Ordinal
            )
        )
        {
            var source = document.Parsed.Source;
            foreach (var node in Mutation.Of(Mutation.Short(document.Parsed.Root!)))
            {
                var result = SchemaEvaluator.Evaluate(node, Schemas.Find(document.Uri)!, source);
                foreach (var found in result.Diagnostics)
                {
                    Assert.InRange(found.Location.Span.End, 0, source.Text.Length);
                    Assert.NotEmpty(found.Message.Ko);
                    Assert.NotEmpty(found.Message.En);
                }
            }
        }
    }
}
