using Scriban.Runtime;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary><c>content</c>: renders the page's own template at this place of the layout.</summary>
internal sealed class ContentFunction() : TemplateFunction(0, 0)
{
    /// <inheritdoc/>
    protected override object? Call(PageContext context, ScriptNode? caller, ScriptArray arguments)
    {
        context.RenderBody(caller?.Span ?? context.CurrentSpan);
        return null;
    }
}
