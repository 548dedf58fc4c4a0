using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>A file after decoding and parsing: a partial tree and the findings, never an exception.</summary>
/// <param name="Source">The decoded text; empty where it could not be decoded.</param>
/// <param name="Root">The YAML document, or the front matter of a Markdown file; null where there is none or where it does not parse.</param>
/// <param name="Body">The Markdown body's place in the file; null for a YAML file.</param>
/// <param name="Diagnostics">What was found (DOC001–004, DOC007).</param>
public sealed record ParsedDocument(
    SourceText Source,
    DataNode? Root,
    TextSpan? Body,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether the file could not be read as data: its kind is then undecided for references.</summary>
    public bool IsBroken => Diagnostics.Any(found => found.Descriptor.Level == Level.Error);
}
