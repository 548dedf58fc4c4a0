using System.Text.RegularExpressions;
using IncidentDocs.Core.Markdown;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Commands in fenced blocks as people paste them: with prompts, with output below, with <c>&lt;names&gt;</c> to be replaced.</summary>
internal static partial class ImportCommands
{
    private static readonly ImmutableArray<string> Shells =
    [
        "bash",
        "sh",
        "shell",
        "console",
        "zsh",
        "shell-session",
        "terminal",
    ];

    private static readonly ImmutableArray<string> Programs =
    [
        "kubectl",
        "oc",
        "systemctl",
        "journalctl",
        "docker",
        "ssh",
        "curl",
        "ps",
        "aws",
        "gcloud",
        "psql",
        "mysql",
        "df",
        "du",
        "helm",
        "redis-cli",
        "sudo",
        "terraform",
    ];

    /// <summary>The language of a command in a fence, <c>bash</c> or <c>sql</c>; null where it holds none.</summary>
    public static string? LanguageOf(MarkdownFence fence, string code)
    {
        var language = fence.Language.Trim('{', '}', '.').ToLowerInvariant();
        return language is "sql" or "psql" or "mysql" or "plsql" ? "sql"
            : Shells.Contains(language, StringComparer.Ordinal) ? "bash"
            : language.Length == 0 && LooksLikeShell(code) ? "bash"
            : null;
    }

    /// <summary>The commands alone: where lines have a prompt, those lines and their continuations.</summary>
    public static string Bare(string code)
    {
        var lines = code.Replace("\r", "", StringComparison.Ordinal).Split('\n');
        if (!lines.Any(line => Prompt().IsMatch(line)))
        {
            return code.Replace("\r", "", StringComparison.Ordinal).Trim('\n');
        }
        var kept = new List<string>();
        var goesOn = false;
        foreach (var line in lines)
        {
            var isPrompt = Prompt().IsMatch(line);
            if (isPrompt || goesOn)
            {
                kept.Add(isPrompt ? Prompt().Replace(line, "") : line);
                goesOn = line.TrimEnd().EndsWith('\\');
            }
        }
        return string.Join('\n', kept);
    }

    /// <summary>The command with <c>&lt;names&gt;</c> as parameters, and those by name with what stood there.</summary>
    public static (
        string Command,
        ImmutableArray<(string Name, string Label)> Parameters
    ) Parameters(string command)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        var text = Placeholder()
            .Replace(
                command,
                match =>
                {
                    var label = match.Groups["label"].Value;
                    var name = Slug.Of(label).Replace('-', '_');
                    if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
                    {
                        return match.Value;
                    }
                    found.Add((name, label));
                    return "{{" + name + "}}";
                }
            );
        return (text, [.. found.DistinctBy(parameter => parameter.Item1, StringComparer.Ordinal)]);
    }

    /// <summary>Whether a command may change something, by the words in it; better once too often.</summary>
    public static bool MayChange(string command) => Change().IsMatch(command);

    private static bool LooksLikeShell(string code) =>
        Prompt().IsMatch(code)
        || Programs.Contains(code.TrimStart().Split(' ', '\n')[0], StringComparer.Ordinal);

    [GeneratedRegex(
        @"^\s*(\$|❯|#(?= (?:[a-z]+|\./)))\s+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Prompt();

    [GeneratedRegex(
        @"(?<![<\w])<(?<label>[A-Za-z][A-Za-z0-9 _.-]{0,40})>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"(?i)\b(delete|restart|apply|patch|scale|edit|rollout|drain|cordon|uncordon|annotate|label|create|replace|stop|start|kill|rm|mv|cp|tee|set|update|insert|alter|drop|exec|debug|reboot|remove|add|install|write|approve|adm)\b|>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Change();
}
