using System.Text;
using System.Text.Json.Nodes;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Core.Text;
using NJsonSchema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>NJsonSchema reads every schema of ours and agrees wherever it honours the keyword.</summary>
public sealed class SecondOpinionTests : IDisposable
{
    /// <summary>What NJsonSchema passes over in silence, and formats, which it checks in its own way.</summary>
    private static readonly HashSet<string> NotHonoured = new(StringComparer.Ordinal)
    {
        "const",
        "if",
        "then",
        "else",
        "contains",
        "dependencies",
        "propertyNames",
        "format",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("schemas").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task LoadsEverySchema()
    {
        foreach (var path in RepositorySchemas.Paths)
        {
            var schema = await JsonSchema.FromFileAsync(path);
            Assert.NotNull(schema.Title);
        }
    }

    [Fact]
    public async Task AgreesOnEveryDocumentAndOnEveryMutationOfIt()
    {
        var ours = LoadStripped();
        var (documents, mutations, invalid) = (0, 0, 0);
        var disagreements = new List<string>();
        foreach (
            var kind in ContentDocument.All.GroupBy(
                document => document.Schema,
                StringComparer.Ordinal
            )
        )
        {
            var theirs = await JsonSchema.FromFileAsync(Path.Combine(_folder, kind.Key));
            foreach (var document in kind.Take(1))
            {
                documents++;
                var whole = Mutation.Short(document.Parsed.Root!);
                foreach (var node in Mutation.Of(whole).Prepend(whole))
                {
                    mutations++;
                    var json = JsonText.Of(node);
                    var isValid = SchemaEvaluator
                        .Evaluate(node, ours.Find(document.Uri)!, document.Parsed.Source)
                        .IsValid;
                    invalid += isValid ? 0 : 1;
                    if (isValid != (theirs.Validate(json).Count == 0))
                    {
                        disagreements.Add($"{document.Parsed.Source.Path} ours {isValid}: {json}");
                    }
                }
            }
        }
        Assert.Equal([], disagreements.Take(20).ToArray());
        Assert.True(
            documents > 20 && mutations > 2000 && invalid > 1000,
            $"{documents} documents, {mutations} mutations, {invalid} invalid"
        );
    }

    /// <summary>Our schemas without the keywords that are not honoured, compiled by us, and as files for NJsonSchema.</summary>
    private SchemaSet LoadStripped()
    {
        var sources = new List<SchemaSource>();
        foreach (var path in RepositorySchemas.Paths)
        {
            var schema = JsonNode.Parse(File.ReadAllBytes(path))!;
            Strip(schema);
            var name = Path.GetFileName(path);
            var json = schema.ToJsonString();
            File.WriteAllText(Path.Combine(_folder, name), json);
            sources.Add(
                new SchemaSource(EmbeddedSchemas.BaseUri + name, Encoding.UTF8.GetBytes(json))
            );
        }
        return SchemaSet.Load(sources);
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Strip(item);
            }
        }
        if (node is not JsonObject mapping)
        {
            return;
        }
        foreach (
            var name in mapping.Select(entry => entry.Key).Where(NotHonoured.Contains).ToList()
        )
        {
            mapping.Remove(name);
        }
        foreach (var (_, value) in mapping)
        {
            Strip(value);
        }
    }
}
