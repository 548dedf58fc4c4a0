namespace IncidentDocs.Core.Model.Binding;

/// <summary>The document that is being bound, and what was found while doing so.</summary>
/// <param name="source">The document's text.</param>
internal sealed class BindContext(SourceText source)
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The document's text.</summary>
    public SourceText Source => source;

    /// <summary>What was found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _found;

    /// <summary>A place in the document.</summary>
    public Location At(TextSpan span) => source.At(span);

    /// <summary>Reports a finding.</summary>
    public void Report(Diagnostic diagnostic) => _found.Add(diagnostic);
}
