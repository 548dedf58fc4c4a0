using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using IncidentDocs.Core.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace IncidentDocs.Tests.Cli.Pipeline;

/// <summary>
/// Values that a person can write, at the ends of what their type can hold: the first and the last day of the calendar, lengths of time
/// that overflow, numbers without end. Whatever the rules, the on-call engine and the calendars make of them, they answer, and soon.
/// </summary>
public sealed partial class ExtremeValueTests(ITestOutputHelper output)
{
    private static readonly string[] Days =
    [
        "0001-01-01",
        "-9998-01-01",
        "1582-10-10",
        "2024-02-30",
        "9999-12-31",
        "99999-01-01",
        "1970-01-01",
    ];

    private static readonly string[] Lengths =
    [
        "0m",
        "1m",
        "99999999d",
        "9223372036854775807h",
        "2147483648d",
        "36500d",
        "-1h",
    ];

    private static readonly string[] Numbers =
    [
        "0",
        "-1",
        "1",
        "2147483647",
        "2147483648",
        "9223372036854775807",
        "1e308",
        "99999999999999999999999999999999999999999",
    ];

    private static readonly string[] Times = ["00:00", "24:00", "23:59", "25:61", "-1:00"];

    private static readonly string[] Zones =
    [
        "Etc/GMT+12",
        "Pacific/Kiritimati",
        "America/St_Johns",
        "Asia/Nowhere",
        "Europe/London",
    ];

    [Fact]
    public void Extreme_values_are_judged_without_a_fault()
    {
        var documents = HandbookOnTest
            .Instance.Typed.Select(document =>
            {
                var bytes = HandbookOnTest.Instance.BytesOf(document.Path);
                var text = Encoding.UTF8.GetString(bytes);
                return (document.Path, Text: text, Values: Values().Matches(text));
            })
            .Where(document => document.Values.Count > 0)
            .ToArray();
        Gen.Select(Gen.Int[0, documents.Length - 1], Gen.Double[0, 1], Gen.Int[0, 1000])
            .Holds(
                (which, share, choice) =>
                {
                    var (path, text, values) = documents[which];
                    var value = values[(int)(share * (values.Count - 1))];
                    var instead = Instead(value, choice);
                    var changed = string.Concat(
                        text.AsSpan(0, value.Index),
                        instead,
                        text.AsSpan(value.Index + value.Length)
                    );
                    Judge(path, changed, $"{value.Value} → {instead}");
                },
                60,
                share: 2,
                threads: 1
            );
    }

    private void Judge(string path, string text, string change)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var (_, handbook) = HandbookOnTest.Instance.With(path, Encoding.UTF8.GetBytes(text));
            foreach (var finding in handbook.Findings)
            {
                Assert.NotEmpty(finding.Diagnostic.Message.In(Language.Korean));
            }
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{path}: {change}: {fault.Message}", fault);
        }
        if (clock.Elapsed > TimeSpan.FromSeconds(5))
        {
            output.WriteLine($"{path}: {change}: {clock.Elapsed}");
        }
    }

    private static string Instead(Match value, int choice)
    {
        var all =
            value.Groups["day"].Success ? Days
            : value.Groups["length"].Success ? Lengths
            : value.Groups["time"].Success ? Times
            : value.Groups["zone"].Success ? Zones
            : Numbers;
        return all[choice % all.Length];
    }

    [GeneratedRegex(
        @"(?<day>\b\d{4}-\d\d-\d\d)|(?<time>\b\d\d:\d\d\b)|(?<length>(?<=: )\d+[smhdw]\b)|(?<zone>\b(Asia|Europe|America)/\w+)|(?<number>(?<=: )\d+(?=\s))"
    )]
    private static partial Regex Values();
}
