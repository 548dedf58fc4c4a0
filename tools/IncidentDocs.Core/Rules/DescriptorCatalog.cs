using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;

namespace IncidentDocs.Core.Rules;

/// <summary>Every kind of finding that any stage emits, in the order of its code.</summary>
public static class DescriptorCatalog
{
    /// <summary>The descriptors.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ParsingFindings.InvalidYaml,
        ParsingFindings.InvalidEncoding,
        ParsingFindings.DuplicateKey,
        ParsingFindings.TooLarge,
        LocationFindings.UnknownLocation,
        ParsingFindings.PathNotPortable,
        ParsingFindings.UnsupportedYaml,
        ProseFindings.UnsupportedDiagram,
        TemplateFindings.InvalidTemplate,
        LocationFindings.UntypedDocument,
        .. RuleCatalog
            .All.Where(rule => rule.Descriptor.Code.StartsWith("INC", StringComparison.Ordinal))
            .Select(rule => rule.Descriptor),
        .. RuleCatalog
            .All.Where(rule => rule.Descriptor.Code.StartsWith("POL", StringComparison.Ordinal))
            .Select(rule => rule.Descriptor),
        ReferenceFindings.UnknownReference,
        ReferenceFindings.DuplicateId,
        ReferenceFindings.BrokenLink,
        ReferenceFindings.OrphanDocument,
        ReferenceFindings.RelatedDocumentId,
        SchemaFindings.SchemaViolation,
        SchemaFindings.InvalidSchema,
    ];

    /// <summary>The descriptor of a code, or null; upper and lower case are the same.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(descriptor =>
            string.Equals(descriptor.Code, code, StringComparison.OrdinalIgnoreCase)
        );
}
