using System.CommandLine;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using NodaTime;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--horizon</c>: how far who is called is looked at, in days or weeks.</summary>
internal static class HorizonOption
{
    private const int MostDays = 10 * 366;

    /// <summary>Makes the option.</summary>
    public static Option<string?> Create(CommandContext context)
    {
        var option = new Option<string?>("--horizon")
        {
            HelpName = "8w",
            Description = new Message(
                "호출이 언제나 누군가에게 닿는지 지금부터 얼마나 볼지, 일(d)이나 주(w)로 (기본: 8w)",
                "how far from now pages are proved to reach somebody, in days (d) or weeks (w) (default: 8w)"
            ).In(context.Language),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Read(token.Value) is null)
            {
                result.AddError(
                    new Message(
                        $"--horizon은 8w나 60d처럼 적고 10년을 넘지 않음: '{token.Value}'",
                        $"--horizon is like 8w or 60d and at most ten years: '{token.Value}'"
                    ).In(context.Language)
                );
            }
        });
        return option;
    }

    /// <summary>Reads it; null where it is absent or not of its form.</summary>
    public static Duration? Read(string? text)
    {
        if (
            text is not { Length: > 1 }
            || !int.TryParse(
                text.AsSpan(0, text.Length - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var count
            )
        )
        {
            return null;
        }
        var days = text[^1] switch
        {
            'd' => count,
            'w' => count * 7L,
            _ => 0,
        };
        return days is > 0 and <= MostDays ? Duration.FromDays(days) : null;
    }
}
