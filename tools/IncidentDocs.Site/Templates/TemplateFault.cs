using IncidentDocs.Core.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary>A template asks for what is not there; raised inside the template engine and turned into a finding by <see cref="SiteRenderer"/>.</summary>
internal sealed class TemplateFault(SourceSpan span, Message text)
    : ScriptRuntimeException(span, text.En)
{
    /// <summary>What is wrong, in both languages.</summary>
    public Message Text { get; } = text;
}
