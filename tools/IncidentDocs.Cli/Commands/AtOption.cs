using System.CommandLine;
using IncidentDocs.Core.Diagnostics;
using NodaTime;

namespace IncidentDocs.Cli.Commands;

/// <summary>The option <c>--at</c>: the instant that a command is asked about.</summary>
internal static class AtOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> Create(CommandContext context)
    {
        var option = new Option<string?>("--at")
        {
            HelpName = "INSTANT",
            Description = new Message(
                "알고 싶은 시각. 오프셋이 없으면 절차서의 시간대 (기본: 지금)",
                "the time asked about; without an offset in the handbook's zone (default: now)"
            ).In(context.Language),
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !AsOf.TryParse(token.Value, out _))
            {
                result.AddError(
                    new Message(
                        $"--at의 시각을 읽을 수 없음: '{token.Value}' (예: 2026-03-04T03:10)",
                        $"--at is no time: '{token.Value}' (for instance 2026-03-04T03:10)"
                    ).In(context.Language)
                );
            }
        });
        return option;
    }

    /// <summary>The instant asked about; now where none was given.</summary>
    public static Instant Read(string? text, LoadedHandbook loaded)
    {
        var facts = loaded.Handbook.Facts;
        return text is not null && AsOf.TryParse(text, out var at)
            ? at.In(facts.Catalog.Handbook.Zone)
            : facts.AsOf;
    }
}
