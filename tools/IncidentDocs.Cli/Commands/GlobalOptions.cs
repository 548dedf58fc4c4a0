using System.CommandLine;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Commands;

/// <summary>The options of every command.</summary>
public sealed class GlobalOptions
{
    internal GlobalOptions(Language language)
    {
        AsOf = new Option<string?>("--as-of")
        {
            Recursive = true,
            HelpName = "INSTANT",
            Description = new Message(
                "지금으로 볼 시각. 오프셋이 없으면 절차서의 시간대 (기본: SOURCE_DATE_EPOCH, 없으면 현재 시각)",
                "the time taken for now; without an offset in the handbook's zone (default: SOURCE_DATE_EPOCH, else the clock)"
            ).In(language),
        };
        AsOf.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Cli.AsOf.TryParse(token.Value, out _))
            {
                result.AddError(Clock.Fault(token.Value).In(language));
            }
        });
        Lang = new Option<string?>(LanguageChoice.Option)
        {
            Recursive = true,
            HelpName = "ko|en",
            Description = new Message(
                "터미널의 언어 (기본: LC_ALL, LC_MESSAGES, LANG)",
                "language of the terminal (default: LC_ALL, LC_MESSAGES, LANG)"
            ).In(language),
        };
        Lang.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && LanguageChoice.FromCode(token.Value) is null)
            {
                result.AddError(
                    new Message(
                        $"--lang은 ko 또는 en임: '{token.Value}'",
                        $"--lang is ko or en: '{token.Value}'"
                    ).In(language)
                );
            }
        });
        Verbose = new Option<bool>("--verbose")
        {
            Recursive = true,
            Description = new Message("더 자세히 알림", "say more").In(language),
        };
    }

    /// <summary><c>--as-of INSTANT</c>; see <see cref="CommandContext.Now"/>.</summary>
    public Option<string?> AsOf { get; }

    /// <summary><c>--lang ko|en</c>; see <see cref="CommandContext.Language"/>.</summary>
    public Option<string?> Lang { get; }

    /// <summary><c>--verbose</c>.</summary>
    public Option<bool> Verbose { get; }
}
