using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary>A function that templates may call, without reflection.</summary>
/// <param name="required">How many arguments it needs.</param>
/// <param name="most">How many it takes at most.</param>
internal abstract class TemplateFunction(int required, int most) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => required;

    /// <inheritdoc/>
    public int ParameterCount => most;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) =>
        new(typeof(object), $"value{index}", null);

    /// <inheritdoc/>
    public object? Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => Call((PageContext)context, callerContext, arguments);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => ValueTask.FromResult(Call((PageContext)context, callerContext, arguments));

    /// <summary>Does the work. What is returned is written, escaped, at the place of the call.</summary>
    protected abstract object? Call(PageContext context, ScriptNode? caller, ScriptArray arguments);
}
