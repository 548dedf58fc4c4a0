using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Cli.Serving;

/// <summary>One state of the handbook: what is shown of it, and what its rules are still to be asked about.</summary>
/// <param name="Edition">The site.</param>
/// <param name="Compiled">The documents as they are.</param>
/// <param name="Facts">The facts that the site is made of.</param>
/// <param name="Identity">What was found while the shown documents were put together.</param>
/// <param name="TemplateFindings">What is wrong with the handbook's own templates.</param>
/// <param name="StandIns">Paths of broken documents, of which the last sound version is shown.</param>
internal sealed record LiveState(
    Edition Edition,
    CompiledHandbook Compiled,
    HandbookFacts Facts,
    ImmutableArray<Diagnostic> Identity,
    ImmutableArray<Diagnostic> TemplateFindings,
    ImmutableArray<string> StandIns
)
{
    /// <summary>Whether the handbook has templates of its own, so that every page is to be tried.</summary>
    public bool HasOwnTemplates { get; init; }

    /// <summary>The broken documents.</summary>
    public IEnumerable<CompiledDocument> Broken =>
        Compiled.Documents.Where(document => document.IsBroken);
}
