using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>Collects what is wrong with schemas.</summary>
internal sealed class SchemaIssues
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>What was found, file by file in the order of the sources, by place.</summary>
    public IEnumerable<Diagnostic> InOrder(List<SourceText> sources) =>
        _found
            .OrderBy(found => sources.IndexOf(found.Location.Source))
            .ThenBy(found => found.Location.Span.Start);

    /// <summary>Takes over findings of a file that could not be read.</summary>
    public void AddRange(IEnumerable<Diagnostic> found) => _found.AddRange(found);

    /// <summary>Adds a finding.</summary>
    public void Add(
        SourceText source,
        TextSpan place,
        string ko,
        string en,
        Message? help = null
    ) =>
        _found.Add(
            new Diagnostic(SchemaFindings.InvalidSchema, source.At(place), new Message(ko, en))
            {
                Help = help,
            }
        );
}
