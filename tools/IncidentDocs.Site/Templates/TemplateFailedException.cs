using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Site.Templates;

/// <summary>
/// A page can't be rendered because a template of the handbook is wrong. Files are rendered while the publisher writes them, so the finding
/// travels as an exception to where the output set is consumed; nothing is published then.
/// </summary>
/// <param name="finding">The finding (DOC009).</param>
public sealed class TemplateFailedException(Diagnostic finding) : Exception(finding.Message.En)
{
    /// <summary>The finding (DOC009).</summary>
    public Diagnostic Finding { get; } = finding;
}
