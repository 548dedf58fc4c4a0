using Scriban.Runtime;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary><c>fill t.common.items 3</c>: puts values into the numbered places of an interface text.</summary>
internal sealed class FillFunction() : TemplateFunction(2, 4)
{
    /// <inheritdoc/>
    protected override object? Call(PageContext context, ScriptNode? caller, ScriptArray arguments)
    {
        var values = new string[arguments.Count - 1];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = context.ObjectToString(arguments[at + 1]) ?? string.Empty;
        }
        return Words.Fill(context.ObjectToString(arguments[0]) ?? string.Empty, values);
    }
}
