using System.Collections;
using System.Text;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates.Programs;

/// <summary>Makes steps of a template's statements. What it does not know makes the template one that only the template engine runs.</summary>
/// <param name="names">The names that hold.</param>
/// <param name="values">Makes functions of expressions.</param>
/// <param name="partials">The program of a partial by its name; null where there is none.</param>
internal sealed class StatementCompiler(
    Names names,
    ValueCompiler values,
    Func<string, TemplateProgram?> partials
)
{
    /// <summary>The steps of statements; null where one of them is not known.</summary>
    public Action<ProgramRun>[]? Of(IEnumerable<ScriptStatement> statements)
    {
        var steps = new List<Action<ProgramRun>>();
        var text = new StringBuilder();
        foreach (var statement in statements)
        {
            if (IsSilent(statement))
            {
                continue;
            }
            if (TextOf(statement) is { } markup)
            {
                text.Append(markup);
                continue;
            }
            if (Step(statement) is not { } step)
            {
                return null;
            }
            AddText(steps, text);
            steps.Add(step);
        }
        AddText(steps, text);
        return [.. steps];
    }

    /// <summary>Pieces of text that stand together are written as one.</summary>
    private static void AddText(List<Action<ProgramRun>> steps, StringBuilder text)
    {
        if (text.Length > 0)
        {
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            steps.Add(run => run.WriteRaw(bytes));
            text.Clear();
        }
    }

    private static bool IsSilent(ScriptStatement statement) =>
        statement is ScriptEndStatement or ScriptEscapeStatement { EscapeCount: 0 };

    /// <summary>The markup that a statement always writes: text of the template, or a word of the interface.</summary>
    private string? TextOf(ScriptStatement statement) =>
        statement switch
        {
            ScriptRawStatement raw => raw.Text.ToString(),
            ScriptExpressionStatement { Expression: ScriptLiteral { Value: string text } } =>
                HtmlEscape.Of(text),
            ScriptExpressionStatement written when values.Word(written.Expression) is { } word =>
                HtmlEscape.Of(word),
            _ => null,
        };

    private Action<ProgramRun>? Step(ScriptStatement statement) =>
        statement switch
        {
            ScriptExpressionStatement written => Written(written.Expression),
            ScriptIfStatement branch => Branch(branch),
            ScriptElseStatement otherwise => Block(otherwise.Body),
            ScriptForStatement loop => Loop(loop),
            ScriptCaseStatement choice => Choice(choice),
            ScriptBlockStatement block => Block(block),
            _ => null,
        };

    private Action<ProgramRun>? Written(ScriptExpression? expression)
    {
        if (ValueCompiler.IsNamed(expression, "content"))
        {
            return run => run.CallBody();
        }
        if (expression is ScriptFunctionCall call && ValueCompiler.IsNamed(call.Target, "include"))
        {
            return Include(call);
        }
        return values.Of(expression) is { } value ? run => run.Write(value(run)) : null;
    }

    private Action<ProgramRun>? Include(ScriptFunctionCall call)
    {
        if (
            call.Arguments.Count is < 1 or > 2
            || call.Arguments[0] is not ScriptLiteral { Value: string name }
            || partials(name) is not { } partial
        )
        {
            return null;
        }
        if (call.Arguments.Count == 1)
        {
            return run => run.Call(partial, null);
        }
        return values.Of(call.Arguments[1]) is { } value
            ? run => run.Call(partial, value(run))
            : null;
    }

    private Action<ProgramRun>? Branch(ScriptIfStatement statement)
    {
        var otherwise = statement.Else is null ? [] : Of([statement.Else]);
        if (
            values.Of(statement.Condition) is not { } condition
            || Of(statement.Then?.Statements ?? []) is not { } then
            || otherwise is null
        )
        {
            return null;
        }
        return run => RunAll(Operations.IsTrue(condition(run)) ? then : otherwise, run);
    }

    private Action<ProgramRun>? Loop(ScriptForStatement statement)
    {
        if (
            statement
                is not {
                    Variable: ScriptVariableGlobal item,
                    Else: null,
                    NamedArguments: null or { Count: 0 }
                }
            || values.Of(statement.Iterator) is not { } list
        )
        {
            return null;
        }
        var place = names.Enter(item.Name);
        if (place == 0)
        {
            return null;
        }
        var body = Of(statement.Body?.Statements ?? []);
        names.Leave();
        return body is null ? null : run => Repeat(run, list(run), place, body);
    }

    private static void Repeat(ProgramRun run, object? value, int place, Action<ProgramRun>[] body)
    {
        if (value is null)
        {
            return;
        }
        if (value is not IList list)
        {
            throw new ProgramFaultException("no list to go through");
        }
        for (var at = 0; at < list.Count; at++)
        {
            run.Set(place, new LoopPlace(list[at], at, list.Count - 1));
            RunAll(body, run);
        }
    }

    private Action<ProgramRun>? Choice(ScriptCaseStatement statement)
    {
        var whens = (statement.Body?.Statements ?? []).Where(inner => !IsSilent(inner)).ToArray();
        return values.Of(statement.Value) is { } value && whens is [ScriptWhenStatement first]
            ? When(first, value)
            : null;
    }

    private Action<ProgramRun>? When(ScriptWhenStatement statement, Func<ProgramRun, object?> value)
    {
        var choices = statement.Values.Select(values.Of).ToArray();
        Action<ProgramRun>? next = statement.Next switch
        {
            null => static _ => { },
            ScriptWhenStatement further => When(further, value),
            ScriptElseStatement otherwise => Block(otherwise.Body),
            _ => null,
        };
        if (
            Array.Exists(choices, choice => choice is null)
            || Of(statement.Body?.Statements ?? []) is not { } body
            || next is null
        )
        {
            return null;
        }
        return run =>
        {
            var chosen = value(run);
            if (Array.Exists(choices, choice => Operations.AreEqual(chosen, choice!(run))))
            {
                RunAll(body, run);
            }
            else
            {
                next(run);
            }
        };
    }

    private Action<ProgramRun>? Block(ScriptBlockStatement? block) =>
        Of(block?.Statements ?? []) is { } steps ? run => RunAll(steps, run) : null;

    private static void RunAll(Action<ProgramRun>[] steps, ProgramRun run)
    {
        foreach (var step in steps)
        {
            step(run);
        }
    }
}
