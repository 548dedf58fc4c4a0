using System.Collections.Frozen;
using IncidentDocs.Core.Languages.Shell;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Reads what a command calls, through every program that runs another one, a script or SQL.</summary>
public sealed class CommandScanner
{
    /// <summary>Programs within programs, or scripts within scripts, deeper than this are not looked into, and said not to be.</summary>
    private const int MostDepth = 6;

    private readonly ImmutableArray<Invocation>.Builder _invocations =
        ImmutableArray.CreateBuilder<Invocation>();
    private readonly ImmutableArray<SqlUse>.Builder _sql = ImmutableArray.CreateBuilder<SqlUse>();

    private CodeProblem? _unread;

    private CommandScanner() { }

    /// <summary>Scans a command.</summary>
    /// <param name="text">The command, parameters filled in.</param>
    /// <param name="language">bash or sql; nothing is known of any other.</param>
    public static CommandContent Scan(string text, string language)
    {
        var scanner = new CommandScanner();
        var problem = language switch
        {
            "bash" => scanner.ReadShell(text, span => span, 0),
            "sql" => scanner.ReadSql(text, span => span),
            _ => null,
        };
        return new CommandContent(
            scanner._invocations.ToImmutable(),
            scanner._sql.ToImmutable(),
            problem ?? scanner._unread
        );
    }

    private CodeProblem? ReadSql(string text, Func<TextSpan, TextSpan> place)
    {
        var script = SqlParser.Parse(text);
        foreach (var statement in script.Statements)
        {
            _sql.Add(new SqlUse(statement, place));
        }
        return script.Problem;
    }

    private CodeProblem? ReadShell(string text, Func<TextSpan, TextSpan> place, int depth)
    {
        var script = ShellParser.Parse(text);
        foreach (var pipeline in script.Pipelines)
        {
            Invocation? before = null;
            foreach (var stage in pipeline.Stages)
            {
                before = stage is null ? null : ReadCall(text, stage, place, before, depth);
            }
        }
        if (script.IsTooDeep)
        {
            var problem = script.Problem!;
            _unread ??= problem with { Span = place(problem.Span) };
        }
        return script.Problem;
    }

    /// <summary>Notes that what a call runs is not looked into any further.</summary>
    private void LeaveUnread(Invocation call) =>
        _unread ??= new CodeProblem(
            call.Words[0].Span,
            new Message(
                $"{MostDepth}겹보다 깊이 다른 명령을 실행해 읽지 않음",
                $"runs other commands more than {MostDepth} levels deep, which are not read"
            )
        );

    private Invocation ReadCall(
        string text,
        SimpleCommand command,
        Func<TextSpan, TextSpan> place,
        Invocation? before,
        int depth
    )
    {
        Argument Bind(ShellWord word) => new(word.Unquoted, place, word.Span, word.IsKnown);

        var call = Unwrap(
            [.. command.Words.Select(Bind)],
            [.. command.Assignments.Select(Bind)],
            [
                .. command
                    .Redirections.Where(redirection => redirection.Operator is ">" or ">|" or "&>")
                    .Select(redirection => Bind(redirection.Target)),
            ],
            before,
            depth
        );
        foreach (var redirection in command.Redirections)
        {
            if (redirection.Body is { } body)
            {
                ReadInput(call, UnquotedText.Plain(text, body), place, depth);
            }
            else if (redirection.Operator is "<<<")
            {
                ReadInput(call, redirection.Target.Unquoted, place, depth);
            }
        }
        return call;
    }

    /// <summary>Notes a call, and goes on to what it runs; the innermost program is returned.</summary>
    private Invocation Unwrap(
        ImmutableArray<Argument> words,
        ImmutableArray<Argument> assignments,
        ImmutableArray<Argument> emptied,
        Invocation? before,
        int depth
    )
    {
        var name = words.IsEmpty ? "" : ProgramTable.NameOf(words[0].Value);
        var call = new Invocation(name, words, assignments, emptied, before);
        _invocations.Add(call);
        if (words.IsEmpty)
        {
            return call;
        }
        var positionals = ProgramTable.Positionals(words);
        if (depth >= MostDepth)
        {
            if (RunsAnother(call, positionals))
            {
                LeaveUnread(call);
            }
            return call;
        }
        if (ReadScript(call, positionals, depth) || ReadStatements(call, positionals))
        {
            return call;
        }
        ReadPiped(call, depth);
        foreach (var start in FindRuns(call, positionals))
        {
            var rest = RestOf(call, start);
            if (!rest.IsEmpty)
            {
                call = Unwrap(rest, [], [], before, depth + 1);
            }
        }
        return call;
    }

    private static bool RunsAnother(Invocation call, List<int> positionals) =>
        FindUse(ProgramTable.Scripts, call, positionals) is not null
        || FindUse(ProgramTable.Sql, call, positionals) is not null
        || FindRuns(call, positionals).Any();

    /// <summary>Where in the words the programs begin that a call runs.</summary>
    private static IEnumerable<int> FindRuns(Invocation call, List<int> positionals)
    {
        if (call.Name is "find")
        {
            return Enumerable
                .Range(1, call.Words.Length - 1)
                .Where(at => call.Words[at].Value is "-exec" or "-execdir" or "-ok" or "-okdir")
                .Select(at => at + 1);
        }
        var isQuestion = call.Name is "command" && call.Words is [_, { Value: "-v" or "-V" }, ..];
        if (isQuestion || FindUse(ProgramTable.Runs, call, positionals) is not { } use)
        {
            return [];
        }
        if (use.IsBehindDashes)
        {
            var dashes = call.Words.Select(word => word.Value).ToList().IndexOf("--");
            return dashes < 0 ? [] : [dashes + 1];
        }
        var skipped = use.Words.Length - 1 + use.Skipped;
        var isEnv = call.Name is "env" or "sudo" or "doas" or "exec";
        while (
            isEnv
            && skipped < positionals.Count
            && call.Words[positionals[skipped]].Value.IndexOf('=', StringComparison.Ordinal) > 0
        )
        {
            skipped++;
        }
        return skipped < positionals.Count ? [positionals[skipped]] : [];
    }

    /// <summary>The words of what is run; those of <c>find -exec</c> end at <c>;</c> or <c>+</c>.</summary>
    private static ImmutableArray<Argument> RestOf(Invocation call, int start)
    {
        var rest = call.Words.Skip(start);
        return call.Name is "find"
            ? [.. rest.TakeWhile(word => word.Value is not (";" or "+"))]
            : [.. rest];
    }

    private static ProgramUse? FindUse(
        FrozenDictionary<string, ImmutableArray<ProgramUse>> uses,
        Invocation call,
        List<int> positionals
    ) =>
        uses.TryGetValue(call.Name, out var known)
            ? known.FirstOrDefault(use => use.Fits(call.Words, positionals))
            : null;

    private bool ReadScript(Invocation call, List<int> positionals, int depth)
    {
        if (FindUse(ProgramTable.Scripts, call, positionals) is not { } use)
        {
            return false;
        }
        var scripts = RunText.Of(call, use, positionals);
        foreach (var script in scripts)
        {
            ReadShell(script.Value, Through(call, script), depth + 1);
        }
        return scripts.Count > 0;
    }

    private bool ReadStatements(Invocation call, List<int> positionals)
    {
        if (FindUse(ProgramTable.Sql, call, positionals) is not { } use)
        {
            return false;
        }
        var texts = RunText.Of(call, use, positionals);
        foreach (var sql in texts)
        {
            ReadSql(sql.Value, Through(call, sql));
        }
        return texts.Count > 0;
    }

    /// <summary>The way from a text that a call holds to its place in the command.</summary>
    private static Func<TextSpan, TextSpan> Through(Invocation call, UnquotedText text)
    {
        var level = call.Words[0].Level;
        return span => level(text.PlaceOf(span));
    }

    /// <summary>A script or SQL that an <c>echo</c> writes into a pipe.</summary>
    private void ReadPiped(Invocation call, int depth)
    {
        if (call.Before is not { Name: "echo" or "printf", Words.Length: > 1 } source)
        {
            return;
        }
        var last = source.Words[^1];
        ReadInput(call, last.Unquoted, last.Level, depth);
    }

    /// <summary>Reads what a program gets as its input: SQL, or a script of the shell.</summary>
    private void ReadInput(
        Invocation call,
        UnquotedText input,
        Func<TextSpan, TextSpan> place,
        int depth
    )
    {
        TextSpan Place(TextSpan span) => place(input.PlaceOf(span));
        if (ProgramTable.Sql.ContainsKey(call.Name))
        {
            ReadSql(input.Value, Place);
        }
        else if (call.Name is "sh" or "bash" or "dash" or "zsh" or "ksh" or "ash" or "ssh")
        {
            if (depth < MostDepth)
            {
                ReadShell(input.Value, Place, depth + 1);
            }
            else
            {
                LeaveUnread(call);
            }
        }
    }
}
