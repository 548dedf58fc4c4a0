using System.Globalization;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Cli.Reports;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Serving;

/// <summary>What <c>serve</c> says in the terminal: all findings at first, then after each change those of the saved files and those that are new.</summary>
/// <param name="context">Streams and language.</param>
internal sealed class ServeTerminal(CommandContext context)
{
    private const int MostPaths = 3;

    private HashSet<FindingIdentity>? _before;

    /// <summary>Where the site is.</summary>
    public void Begin(int port)
    {
        context.World.Error.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/")
        );
        context.Say(new Message("끝내려면 Ctrl-C", "Ctrl-C ends it"));
    }

    /// <summary>What was changed, and how long it took until it could be seen.</summary>
    public void Changed(IReadOnlyList<string> paths, TimeSpan time)
    {
        var named = string.Join(", ", paths.Take(MostPaths));
        var more = paths.Count - MostPaths;
        var rest = more > 0 ? new Message($" 외 {more}개", $" and {more} more") : new("", "");
        var took = time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        context.Say(new Message($"{named}{rest.Ko}: {took} ms", $"{named}{rest.En}: {took} ms"));
    }

    /// <summary>What was found.</summary>
    public void Found(CheckedHandbook handbook, IReadOnlyCollection<string> saved)
    {
        var output = context.World.Out;
        if (_before is null)
        {
            FindingOutput.Write(context, handbook);
        }
        var open = ReportedFinding
            .Of(handbook.Findings)
            .RemoveAll(one => one.Finding.Treatment != Treatment.Open);
        if (_before is { } before)
        {
            TextReport.Write(
                output,
                context.World.OutTraits.Value,
                context.Language,
                open.Where(one =>
                        !before.Contains(one.Identity)
                        || saved.Contains(one.Identity.Path, StringComparer.Ordinal)
                    )
                    .Select(one => one.Finding)
            );
            TextReport.WriteSummary(
                output,
                context.World.OutTraits.Value,
                context.Language,
                ReportSummary.Of(
                    handbook.Facts.Catalog.Documents.Length,
                    [.. open.Select(one => one.Finding)]
                )
            );
        }
        _before = [.. open.Select(one => one.Identity)];
        output.Flush();
    }
}
