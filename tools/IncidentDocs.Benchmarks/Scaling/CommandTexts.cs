using IncidentDocs.Core.Languages;
using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Languages.Secrets;
using static IncidentDocs.Benchmarks.Scaling.ScaledText;

namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>Commands of a step: read, searched for what destroys, what is unsafe and what is secret, and coloured.</summary>
internal static class CommandTexts
{
    /// <summary>The longest command that the schema takes (<c>SCH001</c> answers a longer one).</summary>
    private const int Longest = 65_536;

    /// <summary>The cases.</summary>
    public static IEnumerable<ScalingCase> Cases() =>
        Shell()
            .Select(text => Case("shell", "bash", text))
            .Concat(Sql().Select(text => Case("SQL", "sql", text)));

    private static ScalingCase Case(
        string reader,
        string language,
        (string Name, Func<int, string> Of) text
    ) => new(reader, text.Name, text.Of, written => Read(written.TrimEnd(), language), Longest);

    private static bool Read(string text, string language)
    {
        var parameters = ParameterMask.Find(text);
        var masked = ParameterMask.Fill(text, parameters);
        var placeholders = Placeholders.Find(masked, language);
        var content = CommandScanner.Scan(
            ParameterMask.Fill(text, parameters.Concat(placeholders)),
            language
        );
        _ = DestructiveCommands.Find(content, []).Count() + UnsafeCommands.Find(content).Count();
        _ = SecretCommands.Find(content).Count() + SecretTokens.Find(text).Count();
        _ = CodeHighlighter.Tokens(text, language, _ => true).Length;
        return false;
    }

    private static IEnumerable<(string Name, Func<int, string> Of)> Shell() =>
        [
            ("commands", size => Fill("echo a; ", size)),
            ("lines", size => Fill("echo a\n", size)),
            ("one word", size => "echo " + Fill("a", size)),
            ("words", size => "echo" + Fill(" a", size)),
            ("substitutions", size => Fill("$(", size)),
            ("substitutions closed", size => Fill("$(a ", size / 2) + Fill(")", size / 8)),
            ("substitutions side by side", size => "echo " + Fill("$(a)", size)),
            ("substitutions in quotes", size => Fill("\"$(", size)),
            ("backquotes", size => Fill("`\\", size)),
            ("backquotes side by side", size => "echo " + Fill("`a` ", size)),
            ("parentheses", size => Fill("( ", size)),
            ("parentheses closed", size => Fill("(", size / 2) + "a" + Fill(")", size / 2)),
            ("braces", size => Fill("{ ", size)),
            ("arithmetic", size => Fill("$((", size)),
            ("arithmetic or substitution", size => Fill("$(( a) ", size)),
            ("expansions", size => Fill("${a:-", size)),
            ("expansions side by side", size => "echo " + Fill("${a:-b}", size)),
            ("single quotes", size => "echo " + Fill("'a'", size)),
            ("double quotes", size => "echo " + Fill("\"a\"", size)),
            ("quote never closed", size => "echo \"" + Fill("a ", size)),
            ("escapes", size => "echo " + Fill("\\a", size)),
            ("continued lines", size => "echo" + Fill(" \\\n", size) + "a"),
            ("comments", size => Fill("# a\n", size)),
            ("ifs", size => Fill("if a; then ", size)),
            ("ifs side by side", size => Fill("if a; then b; fi; ", size)),
            ("loops", size => Fill("while a; do ", size)),
            ("cases", size => Fill("case a in b) ", size)),
            ("case of patterns", size => "case a in " + Fill("b|", size) + "c) d;; esac"),
            ("functions", size => Fill("f() { ", size)),
            ("conditions", size => "[[ " + Fill("( a && ", size)),
            ("pipelines", size => "a" + Fill(" | a", size)),
            ("shells in a pipeline", size => "a" + Fill(" | sh", size)),
            ("and", size => "a" + Fill(" && a", size)),
            ("redirections", size => "a" + Fill(" >b", size)),
            ("here-documents", size => "cat" + Fill(" <<E", size)),
            ("here-documents one by one", size => Fill("cat <<E\na\nE\n", size)),
            ("here-document, long", size => "cat <<E\n" + Fill("a $(b)\n", size) + "E\n"),
            ("here-document never closed", size => "cat <<E\n" + Fill("a\n", size)),
            ("process substitutions", size => Fill("a <(", size)),
            ("sudo", size => Fill("sudo ", size) + "rm -rf /"),
            ("env", size => Fill("env A=b ", size) + "rm -rf /"),
            ("xargs", size => Fill("xargs ", size) + "rm"),
            ("a shell in a shell", size => Fill("sh -c '", size)),
            ("a shell in a shell, quoted", size => Fill("sh -c \"", size)),
            ("shells side by side", size => Fill("sh -c 'rm -rf a'; ", size)),
            ("a shell with a long script", size => "sh -c '" + Fill("rm -rf a; ", size) + "'"),
            ("piped into a shell", size => "echo '" + Fill("rm -rf a; ", size) + "' | sh"),
            ("options", size => "rm" + Fill(" -r", size)),
            ("options with values", size => "curl" + Fill(" -H a", size)),
            ("assignments", size => Fill("A=b ", size)),
            ("a password a word", size => "mysql" + Fill(" --password=hunter22", size)),
            ("password=", size => Fill("password=", size)),
            ("addresses", size => Fill("a://b:c@", size)),
            ("private keys", size => Fill("-----BEGIN ", size)),
            ("beginnings of tokens", size => Fill("ghp_", size)),
            ("parameters", size => "echo " + Fill("{{a}}", size)),
            ("parameters open", size => Fill("{{", size)),
            ("placeholders", size => "echo " + Fill("[가] ", size)),
            ("placeholders open", size => Fill("[가", size)),
            ("angle brackets", size => "echo " + Fill("<a ", size)),
            ("controls", size => Fill("\u0001", size)),
        ];

    private static IEnumerable<(string Name, Func<int, string> Of)> Sql() =>
        [
            ("statements", size => Fill("SELECT 1; ", size)),
            ("deletes", size => Fill("DELETE FROM a; ", size)),
            ("a list", size => "SELECT a" + Fill(", a", size)),
            ("comments in comments", size => Fill("/*", size)),
            ("comments", size => Fill("/* a */ ", size) + "SELECT 1"),
            ("comments to the end of the line", size => Fill("-- a\n", size) + "SELECT 1"),
            ("quotes", size => Fill("'", size | 1)),
            ("strings", size => "SELECT " + Fill("'a', ", size) + "1"),
            ("escapes", size => "SELECT '" + Fill("\\'", size)),
            ("dollars", size => Numbered(at => $"$a{at}$", size)),
            ("dollars, equal", size => Fill("$a$ ", size)),
            ("names in quotes", size => "SELECT " + Fill("\"a\"", size)),
            ("parentheses", size => "DELETE FROM a " + Fill("(", size)),
            (
                "parentheses closed",
                size => "SELECT " + Fill("(", size / 2) + "1" + Fill(")", size / 2)
            ),
            ("subqueries", size => Fill("SELECT (", size)),
            ("conditions", size => "DELETE FROM a WHERE b" + Fill(" AND b", size)),
            ("withs", size => Fill("WITH a AS (", size)),
            ("begins", size => Fill("BEGIN ", size)),
            ("controls", size => Fill("\u0001", size)),
        ];
}
