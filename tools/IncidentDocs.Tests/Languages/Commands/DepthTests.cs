using IncidentDocs.Core.Languages.Commands;
using Xunit;

namespace IncidentDocs.Tests.Languages.Commands;

/// <summary>What is nested too deep to be read is said not to be: a destructive command could hide there.</summary>
public sealed class DepthTests
{
    private const string Deep = "nested deeper than 100 levels, which is not read";
    private const string Through =
        "runs other commands more than 6 levels deep, which are not read";

    public static TheoryData<string, string, string?> Commands =>
        new()
        {
            { "substitutions", Around(120, "$(", "rm -rf /", ")"), Deep },
            { "substitutions in quotes", Around(120, "\"$(", "rm -rf /", ")\""), Deep },
            { "parentheses", Around(120, "( ", "rm -rf /", " )"), Deep },
            { "braces", Around(120, "{ ", "rm -rf /; ", "}; "), Deep },
            { "ifs", Around(120, "if a; then ", "rm -rf /; ", "fi; "), Deep },
            { "loops", Around(120, "while a; do ", "rm -rf /; ", "done; "), Deep },
            { "expansions", Around(120, "${a:-", "$(rm -rf /)", "}"), Deep },
            { "process substitutions", Around(120, "cat <(", "rm -rf /", ")"), Deep },
            { "conditions", "[[ " + Around(120, "( ", "a", " )") + " ]]", Deep },
            { "calculations", Around(120, "$(( ", "1", " ))"), Deep },
            { "in backquotes", "`" + Around(120, "( ", "rm -rf /", " )") + "`", Deep },
            { "in a script", "sh -c '" + Around(120, "( ", "rm -rf /", " )") + "'", Deep },
            { "not so deep", Around(20, "( ", "echo a", " )"), null },
            { "sudo", Around(7, "sudo ", "rm -rf /", ""), Through },
            { "sudo, less", Around(6, "sudo ", "rm -rf /", ""), null },
            { "xargs", "a | " + Around(7, "xargs ", "rm", ""), Through },
            { "shells", "sudo sudo sudo sudo sudo sudo sh -c 'rm -rf /'", Through },
            { "input", "sudo sudo sudo sudo sudo sudo sh <<E\nrm -rf /\nE", Through },
            { "deep, but nothing runs there", "sudo sudo sudo sudo sudo sudo echo a", null },
        };

    [Theory]
    [MemberData(nameof(Commands))]
    public void IsTold(string name, string command, string? expected)
    {
        var problem = CommandScanner.Scan(command, "bash").Problem;
        Assert.True(
            string.Equals(expected, problem?.Message.En, StringComparison.Ordinal),
            $"{name}: {problem?.Message.En}"
        );
        if (problem is not null)
        {
            Assert.InRange(problem.Span.Start, 0, command.Length - 1);
            Assert.InRange(problem.Span.Length, 1, command.Length - problem.Span.Start);
        }
    }

    private static string Around(int times, string open, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, times))
        + inside
        + string.Concat(Enumerable.Repeat(close, times));
}
