using IncidentDocs.Core.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary><c>include "badge" page.severity</c>: renders <c>partials/badge.html</c> here, with the value as <c>it</c>.</summary>
internal sealed class IncludeFunction() : TemplateFunction(1, 2)
{
    /// <inheritdoc/>
    protected override object? Call(PageContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var span = caller?.Span ?? context.CurrentSpan;
        if (arguments[0] is not string name)
        {
            throw new TemplateFault(
                span,
                new Message(
                    "include에는 조각의 이름이 필요함",
                    "include needs the name of a partial"
                )
            );
        }
        context.RenderPartial(name, arguments.Count > 1 ? arguments[1] : null, span);
        return null;
    }
}
