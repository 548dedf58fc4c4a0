using IncidentDocs.Core.Languages.Shell;

namespace IncidentDocs.Core.Languages.Commands;

/// <summary>Finds the scripts and the SQL that a call is given as text.</summary>
internal static class RunText
{
    /// <summary>The texts, with their places in the text that the call was read from.</summary>
    public static List<UnquotedText> Of(Invocation call, ProgramUse use, List<int> positionals) =>
        use.IsOption ? OfOptions(call, use.Where) : OfArguments(call, use, positionals);

    /// <summary>Behind its host, ssh takes every word as the script's, options too.</summary>
    private static List<UnquotedText> OfArguments(
        Invocation call,
        ProgramUse use,
        List<int> positionals
    )
    {
        var skipped = use.Words.Length - 1 + use.Skipped;
        return skipped < positionals.Count
            ?
            [
                UnquotedText.Join([
                    .. call.Words.Skip(positionals[skipped]).Select(word => word.Unquoted),
                ]),
            ]
            : [];
    }

    private static List<UnquotedText> OfOptions(Invocation call, ImmutableArray<string> options)
    {
        var found = new List<UnquotedText>();
        var isShell = call.Name.EndsWith("sh", StringComparison.Ordinal);
        for (var at = 1; at < call.Words.Length; at++)
        {
            var word = call.Words[at];
            if (isShell && !word.IsOption)
            {
                break;
            }
            foreach (var option in options)
            {
                if (Attached(word, option) is { } text)
                {
                    found.Add(text);
                }
                else if (IsLast(word.Value, option) && at + 1 < call.Words.Length)
                {
                    found.Add(call.Words[at + 1].Unquoted);
                }
            }
            if (isShell && found.Count > 0)
            {
                break;
            }
        }
        return found;
    }

    /// <summary><c>--command=…</c>, or <c>-e…</c> where a blank shows that it is no bundle of letters.</summary>
    private static UnquotedText? Attached(Argument word, string option)
    {
        var length = option.StartsWith("--", StringComparison.Ordinal)
            ? option.Length + 1
            : option.Length;
        return
            word.Value.Length > length
            && word.Value.StartsWith(option, StringComparison.Ordinal)
            && (
                length == option.Length
                    ? word.Value.Contains(' ', StringComparison.Ordinal)
                    : word.Value[option.Length] == '='
            )
            ? word.Unquoted.From(length)
            : null;
    }

    /// <summary>Whether a word is the option, or a bundle of letters that ends in it.</summary>
    private static bool IsLast(string value, string option) =>
        string.Equals(value, option, StringComparison.Ordinal)
        || (
            option.Length == 2
            && value.Length > 2
            && value[0] == '-'
            && value[^1] == option[1]
            && value.AsSpan(1).IndexOfAnyExceptInRange('A', 'z') < 0
        );
}
