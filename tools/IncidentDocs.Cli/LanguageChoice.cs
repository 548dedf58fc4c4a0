using System.CommandLine;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli;

/// <summary>The language that the tool speaks on the terminal: <c>--lang</c>, else the locale. Sites, JSON and generated pages follow the handbook instead.</summary>
public static class LanguageChoice
{
    /// <summary>The option.</summary>
    public const string Option = "--lang";

    /// <summary>Chooses before the command line is parsed, because help and usage errors are in that language too.</summary>
    public static Language Of(IReadOnlyList<string> arguments, Func<string, string?> variable) =>
        Explicit(arguments) ?? FromLocale(variable);

    /// <summary>The language that <c>--lang</c> names; null where it was not given and the handbook's own counts.</summary>
    public static Language? Asked(ParseResult result, CommandContext context) =>
        FromCode(result.GetValue(context.Options.Lang));

    /// <summary>The language of a code, <c>ko</c> or <c>en</c>; null for any other.</summary>
    public static Language? FromCode(string? code) =>
        code switch
        {
            "ko" => Language.Korean,
            "en" => Language.English,
            _ => null,
        };

    private static Language? Explicit(IReadOnlyList<string> arguments)
    {
        Language? chosen = null;
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument is "--")
            {
                break;
            }
            if (argument.StartsWith(Option, StringComparison.Ordinal))
            {
                var value =
                    argument.Length == Option.Length ? arguments.ElementAtOrDefault(index + 1)
                    : argument[Option.Length] is '=' or ':' ? argument[(Option.Length + 1)..]
                    : null;
                chosen = FromCode(value) ?? chosen;
            }
        }
        return chosen;
    }

    /// <summary>The first of the three variables that is set decides, as POSIX says.</summary>
    private static Language FromLocale(Func<string, string?> variable)
    {
        var locale = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"])
            .Select(variable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var language = locale?.Split('_', '.', '@', '-')[0];
        return string.Equals(language, "ko", StringComparison.OrdinalIgnoreCase)
            ? Language.Korean
            : Language.English;
    }
}
