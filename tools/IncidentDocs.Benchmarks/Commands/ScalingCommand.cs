using System.CommandLine;
using IncidentDocs.Benchmarks.Scaling;

namespace IncidentDocs.Benchmarks.Commands;

/// <summary><c>scaling</c>: doubles every hostile input until a limit answers or it is as large as may be, and tells by how much the processor time grew.</summary>
internal static class ScalingCommand
{
    private const int Smallest = 16 * 1024;
    private const int Again = 3;

    /// <summary>What took less is not compared: the clock of the system is not finer.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(1);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var named = new Argument<string[]>("NAME")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Parts of the names of the cases; all without",
        };
        var each = new Option<bool>("--each") { Description = "Tell what every size took" };
        var command = new Command("scaling", "Doubles hostile inputs and tells how the time grows")
        {
            named,
            each,
        };
        command.SetAction(call => Run(call.GetValue(named) ?? [], call.GetValue(each)));
        return command;
    }

    private static int Run(string[] names, bool isEach)
    {
        Console.WriteLine(
            "| input | largest that was read, characters | time | growth a doubling | a limit answers |"
        );
        Console.WriteLine("|---|---:|---:|---:|---|");
        var missed = 0;
        foreach (
            var what in ScalingTable.All.Where(what =>
                names.Length == 0
                || names.Any(name => what.ToString().Contains(name, StringComparison.Ordinal))
            )
        )
        {
            missed += Write(what, isEach) ? 0 : 1;
        }
        Console.WriteLine($"\n{missed} missed.");
        return missed == 0 ? 0 : 1;
    }

    private static bool Write(ScalingCase what, bool isEach)
    {
        WarmUp(what);
        var costs = Measure(what);
        for (var again = 0; again < Again && Growth(costs) > ScalingCost.Most; again++)
        {
            costs = [.. costs.Zip(Measure(what), (one, other) => one.OrLess(other))];
        }
        if (isEach)
        {
            foreach (var (at, cost) in costs.Index())
            {
                Console.Error.WriteLine(
                    $"{what} {Smallest << at} {cost.Time.TotalMilliseconds:0.00} ms {cost.Bytes} bytes"
                );
            }
        }
        var growth = Growth(costs);
        var isMissed = growth > ScalingCost.Most;
        var whole = costs.TakeWhile(cost => !cost.IsLimited).ToList();
        var size = whole.Count == 0 ? "–" : $"{Smallest << (whole.Count - 1):N0}";
        var time = whole.Count == 0 ? "–" : $"{whole[^1].Time.TotalMilliseconds:0.0} ms";
        Console.WriteLine(
            $"| {what}{(isMissed ? " **missed**" : "")} | {size} | {time} | {(growth > 0 ? $"{growth:0.0}×" : "–")} | {(costs[^1].IsLimited ? $"at {Smallest << (costs.Count - 1):N0}" : "")} |"
        );
        return !isMissed;
    }

    /// <summary>What is compiled while it runs is, before it counts.</summary>
    private static void WarmUp(ScalingCase what)
    {
        var text = what.Text(Smallest / 4);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.ElapsedMilliseconds < 100)
        {
            what.Read(text);
        }
    }

    /// <summary>What each size takes, up to the one that a limit answers.</summary>
    private static List<ScalingCost> Measure(ScalingCase what)
    {
        var costs = new List<ScalingCost>();
        for (var size = Smallest; size <= what.Most; size *= 2)
        {
            costs.Add(ScalingCost.Of(what, size, 2, isTimed: true));
            if (costs[^1].IsLimited)
            {
                break;
            }
        }
        return costs;
    }

    /// <summary>By how much the time grows a doubling, over all of them: a single one tells more of the garbage collector than of the reader. 0 where everything is too fast to tell.</summary>
    private static double Growth(List<ScalingCost> costs)
    {
        var told = costs
            .TakeWhile(cost => !cost.IsLimited)
            .SkipWhile(cost => cost.Time < s_shortest)
            .ToList();
        return told.Count < 2 ? 0 : Math.Pow(told[^1].Time / told[0].Time, 1.0 / (told.Count - 1));
    }
}
