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
        .. Stages()
            .Concat(RuleCatalog.All.Select(rule => rule.Descriptor))
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>The descriptor of a code or a name, or null; upper and lower case are the same.</summary>
    public static DiagnosticDescriptor? Find(string code) =>
        All.FirstOrDefault(descriptor =>
            string.Equals(descriptor.Code, code, StringComparison.OrdinalIgnoreCase)
            || string.Equals(descriptor.Name, code, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What the stages find that are no rules.</summary>
    private static IEnumerable<DiagnosticDescriptor> Stages() =>
        [
            ParsingFindings.InvalidYaml,
            ParsingFindings.InvalidEncoding,
            ParsingFindings.DuplicateKey,
            ParsingFindings.TooLarge,
            ParsingFindings.PathNotPortable,
            ParsingFindings.UnsupportedYaml,
            LocationFindings.UnknownLocation,
            LocationFindings.UntypedDocument,
            ProseFindings.UnsupportedDiagram,
            OpenPlaces.LeftToFillIn,
            SchemaFindings.SchemaViolation,
            SchemaFindings.InvalidSchema,
            ReferenceFindings.UnknownReference,
            ReferenceFindings.DuplicateId,
            ReferenceFindings.BrokenLink,
            ReferenceFindings.OrphanDocument,
            ReferenceFindings.RelatedDocumentId,
            TemplateFindings.InvalidTemplate,
            PublishingFindings.InternalLeak,
        ];
}
