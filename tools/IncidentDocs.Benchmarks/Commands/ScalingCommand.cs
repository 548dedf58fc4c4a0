using System.CommandLine;
using IncidentDocs.Benchmarks.Scaling;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>scaling</c>: doubles every hostile input until a limit answers or it is as large as may be, and tells by how much the processor time grew.</summary>
internal static class ScalingCommand
{
    private const int Smallest = 16 * 1024;
    private const int Again = 4;

    /// <summary>What took less is not compared: the clock of the system is not finer.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(4);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var named = new Argument<string[]>("NAME")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Parts of the names of the cases; all without",
        };
        var command = new Command("scaling", "Doubles hostile inputs and tells how the time grows")
        {
            named,
        };
        command.SetAction(call => Run(call.GetValue(named) ?? []));
        return command;
    }

    private static int Run(string[] names)
    {
        Console.WriteLine("| input | largest, characters | time | grows at most | answered by |");
        Console.WriteLine("|---|---:|---:|---:|---|");
        var missed = 0;
        foreach (
            var what in ScalingTable.All.Where(what =>
                names.Length == 0
                || names.Any(name => what.ToString().Contains(name, StringComparison.Ordinal))
            )
        )
        {
            missed += Write(what) ? 0 : 1;
        }
        Console.WriteLine($"\n{missed} missed.");
        return missed == 0 ? 0 : 1;
    }

    private static bool Write(ScalingCase what)
    {
        // What the reader makes once and keeps does not count.
        what.Read(what.Text(64));
        var (size, once) = (Smallest, ScalingCost.Of(what, Smallest, 2));
        var worst = 0.0;
        while (!once.IsLimited && size * 2 <= what.Most)
        {
            size *= 2;
            var twice = ScalingCost.Of(what, size, 2);
            if (twice.IsLimited)
            {
                once = twice;
                break;
            }
            for (
                var time = 0;
                time < Again && once.Time > s_shortest && twice.Time > ScalingCost.Most * once.Time;
                time++
            )
            {
                once = once.OrLess(ScalingCost.Of(what, size / 2, 3));
                twice = twice.OrLess(ScalingCost.Of(what, size, 3));
            }
            worst = Math.Max(worst, once.Time > s_shortest ? twice.Time / once.Time : 0);
            once = twice;
        }
        var isMissed = worst > ScalingCost.Most;
        Console.WriteLine(
            $"| {what}{(isMissed ? " **missed**" : "")} | {size:N0} | {once.Time.TotalMilliseconds:0.0} ms | {(worst > 0 ? $"{worst:0.0}×" : "–")} | {(once.IsLimited ? "a limit" : "")} |"
        );
        return !isMissed;
    }
}
