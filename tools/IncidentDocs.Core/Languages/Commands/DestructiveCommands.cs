using System.Collections.Frozen;
using IncidentDocs.Core.Languages.Sql;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Finds what a command destroys, by the lists of <c>destructive.txt</c>.</summary>
public static class DestructiveCommands
{
    private const string List = "destructive.txt";

    private static readonly FrozenDictionary<string, ImmutableArray<CommandPattern>> Patterns =
        CommandPattern.Index(WordLists.Read(List, "").Select(CommandPattern.Parse));

    private static readonly FrozenSet<string> Sql = WordLists
        .Read(List, "sql")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The destructive parts of a command, in order of their places.</summary>
    /// <param name="content">What the command does.</param>
    /// <param name="more">Patterns beside the list's own, written as there.</param>
    public static IEnumerable<CommandFault> Find(CommandContent content, IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(more);
        var own = CommandPattern.Index(
            more.Where(line => !string.IsNullOrWhiteSpace(line)).Select(CommandPattern.Parse)
        );
        return content
            .Invocations.SelectMany(call => OfCall(call, own))
            .Concat(content.Sql.SelectMany(OfStatement))
            .OrderBy(fault => fault.Span.Start)
            .DistinctBy(fault => fault.Span);
    }

    private static IEnumerable<CommandFault> OfCall(
        Invocation call,
        FrozenDictionary<string, ImmutableArray<CommandPattern>> own
    )
    {
        foreach (var file in call.Emptied.Where(file => IsEmptied(call, file)))
        {
            yield return new CommandFault(file.Span, Same($"> {Quoted.Of(file.Value)}"));
        }
        if (call.Words.IsEmpty || call.Arguments.Any(IsDryRun))
        {
            yield break;
        }
        foreach (var pattern in Known(Patterns, call.Name).Concat(Known(own, call.Name)))
        {
            if (pattern.Match(call) is { } span)
            {
                yield return new CommandFault(span, Same(NameOf(call, pattern)));
                yield break;
            }
        }
    }

    private static IEnumerable<CommandPattern> Known(
        FrozenDictionary<string, ImmutableArray<CommandPattern>> patterns,
        string name
    )
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        IEnumerable<CommandPattern> exact = patterns.TryGetValue(name, out var known) ? known : [];
        return dot > 0 && patterns.TryGetValue(name[..(dot + 1)] + "*", out var family)
            ? exact.Concat(family)
            : exact;
    }

    private static string NameOf(Invocation call, CommandPattern pattern) =>
        string.Join(
            ' ',
            ProgramTable
                .Positionals(call.Words)
                .Take(pattern.Words)
                .Select(at => Quoted.Of(call.Words[at].Value))
                .Prepend(Quoted.Of(call.Name))
                .Concat(pattern.Option(call) is { } option ? [Quoted.Of(option)] : [])
        );

    private static bool IsDryRun(Argument word) =>
        word.Value
            is "--help"
                or "--dryrun"
                or "--dry-run"
                or "--dry-run=client"
                or "--dry-run=server";

    /// <summary>Whether a redirection leaves a file empty: nothing writes to it.</summary>
    private static bool IsEmptied(Invocation call, Argument file) =>
        (
            call.Words.IsEmpty && call.Assignments.IsEmpty
            || call.Name is ":" or "true"
            || IsNothing(call)
        )
        && !file.Value.StartsWith("/dev/", StringComparison.Ordinal)
        && !file.Value.StartsWith("/proc/", StringComparison.Ordinal)
        && !file.Value.StartsWith("/sys/", StringComparison.Ordinal);

    private static bool IsNothing(Invocation call) =>
        call.Name is "cat" && call.Words is [_, { Value: "/dev/null" }];

    private static IEnumerable<CommandFault> OfStatement(SqlUse use)
    {
        var statement = use.Statement;
        if (statement.IsWord(0, "EXPLAIN") && !statement.IsWord(1, "ANALYZE"))
        {
            return [];
        }
        return SqlDanger
            .Of(statement, Sql)
            .Select(token => new CommandFault(
                use.Place(token.Span),
                Same(statement.TextOf(token).ToString())
            ));
    }

    private static Message Same(string text) => new(text, text);
}
