using System.Collections;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates;

/// <summary>
/// The state of one page while it is rendered. Every value that a template writes is escaped, but for <see cref="RawHtml"/>; variables,
/// members and targets are strict; the built-in functions are <c>include</c>, <c>content</c>, <c>fill</c> and nothing else.
/// One context serves one page at a time and is used again for the next.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    // A page of a large handbook may have many rows; a template that never ends must still end.
    private const int MostIterations = 2_000_000;
    private const int DeepestInclude = 60;
    private const long MostWritten = 256L << 20;
    private const long MostJoined = 512L << 20;

    private readonly Stack<ScriptObject> _scopes = new();
    private readonly TemplateSet _templates;
    private ParsedTemplate? _body;
    private int _depth;
    private int _iterations;
    private long _joined;
    private SourceSpan _statement;

    public PageContext(TemplateSet templates)
        : base(BuiltIns.Create())
    {
        _templates = templates;
        StrictVariables = true;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        AutoIndent = false;
        LimitToString = 0;
        LoopLimit = MostIterations;
        NewLine = "\n";
        TryGetVariable = RefuseVariable;
    }

    /// <summary>Renders a layout around a page's template.</summary>
    public void Render(
        ParsedTemplate layout,
        ParsedTemplate body,
        IViewModel frame,
        IViewModel page,
        IViewModel words,
        Utf8Output output
    )
    {
        _body = body;
        (_depth, _iterations, _joined) = (0, 0, 0);
        var names = TakeScope();
        names.SetValue("frame", frame, readOnly: true);
        names.SetValue("page", page, readOnly: true);
        names.SetValue("t", words, readOnly: true);
        PushOutput(output);
        PushGlobal(names);
        Run(layout, default);
        PopGlobal();
        PopOutput();
        ReturnScope(names);
        _body = null;
    }

    /// <summary>Renders the page's own template at this place of its layout.</summary>
    /// <param name="caller">Where it is asked for.</param>
    public void RenderBody(SourceSpan caller) => Run(_body!, caller);

    /// <summary>Renders a partial at this place, with <c>it</c> as its value.</summary>
    public void RenderPartial(string name, object? it, SourceSpan caller)
    {
        var partial =
            _templates.Find($"partials/{name}.html") ?? throw UnknownPartial(name, caller);
        var names = TakeScope();
        names.SetValue("it", it, readOnly: true);
        PushGlobal(names);
        try
        {
            Run(partial, caller);
        }
        finally
        {
            // The engine unwinds its loops through here, and would hide the fault if a scope were left over.
            PopGlobal();
            ReturnScope(names);
        }
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        WriteValue(textAsObject);
        return this;
    }

    /// <inheritdoc/>
    public override ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject)
    {
        WriteValue(textAsObject);
        return ValueTask.FromResult<TemplateContext>(this);
    }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value =
            scriptNode is ScriptBinaryExpression { Operator: var sign } sum && Grows(sign)
                ? EvaluateSum(sum)
                : base.Evaluate(scriptNode, aliasReturnedFunction);
        if (scriptNode is ScriptExpressionStatement statement)
        {
            // The engine writes with the span of the whole block; a finding should name the statement.
            _statement = statement.Span;
        }
        return value;
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value is IViewModel || (value is IEnumerable and not string)
            ? throw NotText(CurrentSpan)
            : base.ObjectToString(value, nested);

    /// <summary>Null, false, an empty text and an empty list are false. A number is neither: compare it.</summary>
    public override bool ToBool(SourceSpan span, object? value) =>
        value switch
        {
            null => false,
            bool flag => flag,
            string text => text.Length > 0,
            RawHtml html => !html.IsEmpty,
            ICollection list => list.Count > 0,
            IViewModel => true,
            _ => throw new TemplateFault(
                span,
                new Message(
                    "수는 조건이 될 수 없음: 비교가 필요함",
                    "a number is no condition; compare it"
                )
            ),
        };

    /// <inheritdoc/>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? ScriptObjectAccessor.Default : StrictMembers.Instance;

    /// <summary>All loops of a page together have a limit, and so has what they write.</summary>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (++_iterations > MostIterations)
        {
            throw new TemplateFault(
                loop.Span,
                new Message(
                    $"반복이 쪽 하나에 {MostIterations}번을 넘음",
                    $"the loops of a page run more than {MostIterations} times"
                )
            );
        }
        if (Output is Utf8Output { Written: > MostWritten })
        {
            throw new TemplateFault(
                loop.Span,
                new Message("쪽이 256MiB를 넘음", "the page is larger than 256 MiB")
            );
        }
        return base.OnStepLoop(loop);
    }

    private void Run(ParsedTemplate template, SourceSpan caller)
    {
        if (++_depth > DeepestInclude)
        {
            throw new TemplateFault(
                caller,
                new Message("템플릿이 자기를 다시 부름", "a template includes itself")
            );
        }
        PushSourceFile(template.Source.Path);
        Evaluate(template.Script);
        PopSourceFile();
        _depth--;
    }

    private static bool Grows(ScriptBinaryOperator sign) =>
        sign
            is ScriptBinaryOperator.Add
                or ScriptBinaryOperator.Multiply
                or ScriptBinaryOperator.ShiftLeft;

    /// <summary>What an operator makes larger has a limit: a text that is doubled thirty times fills every memory.</summary>
    private object? EvaluateSum(ScriptBinaryExpression sum)
    {
        var (left, right) = (Evaluate(sum.Left!), Evaluate(sum.Right!));
        var isText = left is string || right is string;
        _joined += SizeOf(left) + SizeOf(right);
        var isTooMuch =
            _joined > MostJoined
            || left is System.Numerics.BigInteger
            || right is System.Numerics.BigInteger
            || (sum.Operator != ScriptBinaryOperator.Add && isText)
            || sum.Operator == ScriptBinaryOperator.ShiftLeft;
        return isTooMuch
            ? throw new TemplateFault(
                sum.Span,
                new Message(
                    "이 계산은 쪽에서 할 수 없음 (너무 큰 수나 글, 글의 곱, 시프트)",
                    "a page can't work this out (a number or text too large, a multiplied text, a shift)"
                )
            )
            : ScriptBinaryExpression.Evaluate(this, sum.Span, sum.Operator, left, right);
    }

    private static long SizeOf(object? value) =>
        value switch
        {
            string text => text.Length,
            ICollection list => list.Count,
            _ => 0,
        };

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                WriteText(text);
                return;
            case RawHtml html:
                Write(html.Html);
                return;
            case StringBuilderOutput captured:
                WriteText(captured.ToString());
                return;
            case bool flag:
                Write(flag ? "true" : "false");
                return;
            case IFormattable number and not IEnumerable:
                WriteText(number.ToString(null, CultureInfo.InvariantCulture));
                return;
            default:
                throw NotText(_statement);
        }
    }

    // Inside a capture the output is a text that will be escaped when it is written, so nothing is escaped twice.
    private void WriteText(string text)
    {
        if (Output is Utf8Output page)
        {
            HtmlEscape.Write(page, text);
        }
        else
        {
            Write(text);
        }
    }

    private ScriptObject TakeScope() =>
        _scopes.Count > 0 ? _scopes.Pop() : new ScriptObject(StringComparer.Ordinal);

    private void ReturnScope(ScriptObject scope)
    {
        scope.Clear();
        _scopes.Push(scope);
    }

    private static bool RefuseVariable(
        TemplateContext context,
        SourceSpan span,
        ScriptVariable variable,
        out object? value
    ) =>
        throw new TemplateFault(
            span,
            new Message(
                $"'{variable.Name}'라는 변수나 함수가 없음",
                $"there is no variable or function '{variable.Name}'"
            )
        );

    private static TemplateFault UnknownPartial(string name, SourceSpan caller) =>
        new(
            caller,
            new Message(
                $"'partials/{name}.html' 파일이 없음",
                $"there is no 'partials/{name}.html'"
            )
        );

    private static TemplateFault NotText(SourceSpan span) =>
        new(
            span,
            new Message(
                "목록이나 객체는 글로 쓸 수 없음",
                "a list or an object can't be written as text"
            )
        );
}
