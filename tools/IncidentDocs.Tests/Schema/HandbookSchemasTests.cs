using System.Text;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using Xunit;

namespace IncidentDocs.Tests.Schema;

/// <summary>The schemas that a handbook brings along: in addition to ours, never instead.</summary>
public sealed class HandbookSchemasTests
{
    private const string Causes = "schemas/causes.schema.json";

    private static readonly string Ours = Encoding.UTF8.GetString(
        EmbeddedSchemas.Read().Single(schema => schema.Path == Causes).Json.Span
    );

    [Fact]
    public void A_handbook_without_schemas_has_ours() =>
        Assert.Equal(EmbeddedSchemas.Load().Uris, Load([]).Schemas.Uris);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_copy_of_ours_is_passed_over_whatever_its_line_ends(string lineEnd)
    {
        var loaded = Load([(Causes, Ours.Replace("\n", lineEnd, StringComparison.Ordinal))]);
        Assert.Empty(loaded.Found);
        Assert.Null(loaded.Schemas.Find(UriOf("causes")));
    }

    [Fact]
    public void A_changed_copy_must_have_a_name_of_its_own()
    {
        var loaded = Load([
            (Causes, Ours.Replace("\"minItems\": 1", "\"minItems\": 2", StringComparison.Ordinal)),
        ]);
        Assert.Equal(
            [
                $"{Causes} SCH002 another schema has this URI already: https://incidentdocs.example/schemas/v1/causes.schema.json",
            ],
            loaded.Found
        );
    }

    [Fact]
    public void It_may_refer_to_ours_and_to_parts_of_its_own()
    {
        var loaded = Load([
            (
                Causes,
                """
                {
                  "properties": {
                    "owner": { "$ref": "../common.schema.json#/definitions/person" },
                    "causes": { "items": { "$ref": "parts.json#/definitions/cause" } }
                  }
                }
                """
            ),
            (
                "schemas/parts.json",
                """{ "definitions": { "cause": { "required": ["description"] } } }"""
            ),
        ]);
        Assert.Empty(loaded.Found);
        Assert.Equal(
            ["missing property 'description'"],
            Compile(loaded.Schemas, Audience.Internal).Diagnostics.Select(found => found.Message.En)
        );
    }

    [Theory]
    [InlineData("schemas/api/validate.json", "{")]
    [InlineData("schemas/readme.md", "{")]
    [InlineData("content/causes.schema.json", "{")]
    public void Other_files_are_none_of_them(string path, string text) =>
        Assert.Empty(Load([(path, text)]).Found);

    [Theory]
    [InlineData("{", "SCH002 not well-formed JSON")]
    [InlineData(
        "{\"type\": \"txt\"}",
        "SCH002 keyword 'type' must be the name of a JSON type, or a list of them"
    )]
    public void What_is_wrong_with_it_is_found(string text, string expected) =>
        Assert.Equal([$"{Causes} {expected}"], Load([(Causes, text)]).Found);

    [Fact]
    public void A_large_one_is_not_read()
    {
        var huge = new SourceFile(
            Causes,
            ParseLimits.Default.FileBytes + 1L,
            () => throw new InvalidOperationException("read")
        );
        var (_, found) = new HandbookSchemas(Kinds, ParseLimits.Default).Load(
            new SourceSet([huge])
        );
        Assert.Equal("DOC004", Assert.Single(found).Descriptor.Code);
    }

    [Fact]
    public void It_opens_nothing_to_the_public_and_names_nothing()
    {
        var loaded = Load([
            (
                Causes,
                """{ "x-audience": "public", "properties": { "causes": { "x-audience": "public", "items": { "x-audience": "public", "properties": { "name": { "x-audience": "public", "x-ref": "person" } } } } } }"""
            ),
        ]);
        Assert.Empty(loaded.Found);
        Assert.Empty(Compile(loaded.Schemas, Audience.Public).Entities);
        Assert.Empty(Compile(loaded.Schemas, Audience.Internal).References);
    }

    private static readonly System.Collections.Immutable.ImmutableArray<string> Kinds =
    [
        .. KindTable.All.Select(kind => kind.Name),
    ];

    private static string UriOf(string kind) => $"{HandbookSchemas.BaseUri}{kind}.schema.json";

    private static (SchemaSet Schemas, IEnumerable<string> Found) Load(
        (string Path, string Text)[] files
    )
    {
        var sources = new SourceSet([.. files.Select(file => File(file.Path, file.Text))]);
        var (schemas, found) = new HandbookSchemas(Kinds, ParseLimits.Default).Load(sources);
        return (
            schemas,
            found.Select(one => $"{one.Location.Path} {one.Descriptor.Code} {one.Message.En}")
        );
    }

    private static SourceFile File(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new SourceFile(path, bytes.Length, () => bytes);
    }

    private static CompiledDocument Compile(SchemaSet schemas, Audience audience) =>
        new DocumentCompiler(schemas, ParseLimits.Default, audience).Compile(
            File(
                "content/policy/causes.yml",
                "causes:\n  - { id: disk-full, name: Disk full, group: capacity }\n"
            )
        );
}
