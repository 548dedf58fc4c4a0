using System.Reflection;
using System.Text;
using IncidentDocs.Core.Schema;
using IncidentDocs.Tests.Schema;

namespace IncidentDocs.Tests.Cli.Reports;

/// <summary>The official schema of SARIF 2.1.0, from a package that is restored for this file alone.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<CompiledSchema> Compiled = new(() => Json.Schema(Read()));

    /// <summary>What the schema finds in a log.</summary>
    public static string[] Findings(string log) =>
        [.. Json.Evaluate(log, Compiled.Value).Diagnostics.Select(Json.Line)];

    /// <summary>Its text. It names a later draft than ours, of which it uses nothing but <c>$schema</c>.</summary>
    public static string Read()
    {
        var file = typeof(SarifSchema)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key is "SarifSchema")
            .Value!;
        return File.ReadAllText(file, Encoding.UTF8)
            .Replace(
                "https://json-schema.org/draft/2020-12/schema",
                "http://json-schema.org/draft-07/schema#",
                StringComparison.Ordinal
            );
    }
}
