using IncidentDocs.Core.Model.Kinds;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>The table of kinds and the folder of schemas say the same.</summary>
public sealed class KindTests
{
    private const string Ending = ".schema.json";

    /// <summary>Definitions that the schemas of kinds share.</summary>
    private const string Shared = "common";

    [Fact]
    public void EveryKindHasASchemaAndEverySchemaAKind()
    {
        var schemas = Repository
            .Below("schemas/", Ending)
            .Where(file => file.Count(letter => letter is '/') == 1)
            .Select(file => Path.GetFileName(file)[..^Ending.Length])
            .Where(name => name is not Shared);
        Assert.Equal(
            schemas.Order(StringComparer.Ordinal),
            KindTable.All.Select(kind => kind.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void EverySchemaKnowsItsOwnName()
    {
        Assert.All(
            Repository.Below("schemas/", Ending),
            file =>
                Assert.Contains(
                    $"/{Path.GetFileName(file)}\"",
                    Repository.Read(file),
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>A kind of which the handbook in this repository has no document is a kind that nobody has tried.</summary>
    [Fact]
    public void EveryKindHasADocumentInTheHandbook()
    {
        var paths = Repository.Below("content/").ToArray();
        Expect.None(
            KindTable
                .All.Where(kind => !Array.Exists(paths, path => KindTable.Find(path) == kind))
                .Select(kind => kind.Name)
        );
    }
}
