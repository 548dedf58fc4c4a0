using System.Globalization;
using Scriban.Syntax;

namespace IncidentDocs.Site.Templates.Programs;

/// <summary>Makes functions of a template's expressions: the few forms that our templates are written in.</summary>
/// <param name="names">The names that hold.</param>
/// <param name="words">The words of the interface, which never change and are read now.</param>
internal sealed class ValueCompiler(Names names, Words words)
{
    private const int MostFilled = 3;

    /// <summary>The function of an expression; null where it has a form that only the template engine knows.</summary>
    public Func<ProgramRun, object?>? Of(ScriptExpression? expression) =>
        expression switch
        {
            ScriptLiteral literal => Constant(literal.Value),
            ScriptNestedExpression nested => Of(nested.Expression),
            ScriptVariableGlobal variable => names.Find(variable.Name),
            ScriptMemberExpression member => Member(member),
            ScriptIndexerExpression indexer => Item(indexer),
            ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Not(not),
            ScriptBinaryExpression binary => Binary(binary),
            ScriptFunctionCall call when IsNamed(call.Target, "fill") => Fill(call),
            _ => null,
        };

    /// <summary>The interface text that an expression stands for, such as <c>t.nav.runbooks</c>; null where it is something else.</summary>
    public string? Word(ScriptExpression? expression) =>
        expression
            is ScriptMemberExpression
            {
                Member.Name: { } word,
                Target: ScriptMemberExpression { Member.Name: { } group, Target: var root }
            }
        && IsNamed(root, "t")
        && words.TryGet(group, out var found)
            ? (found as WordGroup)?.Find(word)
            : null;

    /// <summary>Whether an expression is a name.</summary>
    public static bool IsNamed(ScriptExpression? expression, string name) =>
        expression is ScriptVariableGlobal variable
        && string.Equals(variable.Name, name, StringComparison.Ordinal);

    private static Func<ProgramRun, object?> Constant(object? value) => _ => value;

    private Func<ProgramRun, object?>? Member(ScriptMemberExpression expression)
    {
        if (Word(expression) is { } word)
        {
            return Constant(word);
        }
        if (expression.Member?.Name is not { } name)
        {
            return null;
        }
        return IsNamed(expression.Target, "for") ? OfLoop(name)
            : Of(expression.Target) is { } target ? run => Operations.Member(target(run), name)
            : null;
    }

    private Func<ProgramRun, object?>? OfLoop(string name)
    {
        var place = names.Innermost;
        return (place, name) switch
        {
            (0, _) => null,
            (_, "index") => run => run.At(place).Index,
            (_, "first") => run => Boxes.Of(run.At(place).Index == 0),
            (_, "last") => run => Boxes.Of(run.At(place).Index == run.At(place).Last),
            _ => null,
        };
    }

    private Func<ProgramRun, object?>? Item(ScriptIndexerExpression expression) =>
        Of(expression.Target) is { } target && Of(expression.Index) is { } index
            ? run => Operations.Item(target(run), index(run))
            : null;

    private Func<ProgramRun, object?>? Not(ScriptUnaryExpression expression) =>
        Of(expression.Right) is { } value ? run => Boxes.Of(!Operations.IsTrue(value(run))) : null;

    private Func<ProgramRun, object?>? Binary(ScriptBinaryExpression expression)
    {
        if (Of(expression.Left) is not { } left || Of(expression.Right) is not { } right)
        {
            return null;
        }
        return expression.Operator switch
        {
            ScriptBinaryOperator.Or => run =>
                Boxes.Of(Operations.IsTrue(left(run)) || Operations.IsTrue(right(run))),
            ScriptBinaryOperator.And => run =>
                Boxes.Of(Operations.IsTrue(left(run)) && Operations.IsTrue(right(run))),
            ScriptBinaryOperator.CompareEqual => run =>
                Boxes.Of(Operations.AreEqual(left(run), right(run))),
            ScriptBinaryOperator.CompareNotEqual => run =>
                Boxes.Of(!Operations.AreEqual(left(run), right(run))),
            ScriptBinaryOperator.Add => run => Operations.Add(left(run), right(run)),
            ScriptBinaryOperator.Subtract => run => Operations.Subtract(left(run), right(run)),
            _ => null,
        };
    }

    /// <summary>The engine hands a function all the values that it may take, absent ones as null.</summary>
    private Func<ProgramRun, object?>? Fill(ScriptFunctionCall call)
    {
        var values = call.Arguments.Select(Of).ToArray();
        if (
            values.Length is < 2 or > MostFilled + 1
            || Array.Exists(values, value => value is null)
        )
        {
            return null;
        }
        return run =>
        {
            var texts = new string[MostFilled];
            for (var at = 0; at < MostFilled; at++)
            {
                texts[at] = at + 1 < values.Length ? TextOf(values[at + 1]!(run)) : string.Empty;
            }
            return values[0]!(run) is string text
                ? Words.Fill(text, texts)
                : throw new ProgramFaultException("fill needs a text");
        };
    }

    private static string TextOf(object? value) =>
        Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
