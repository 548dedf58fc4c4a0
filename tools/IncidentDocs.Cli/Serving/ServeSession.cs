using System.Collections.Immutable;
using System.Diagnostics;
using IncidentDocs.Cli.Commands;
using IncidentDocs.Cli.Console;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Rules;

namespace IncidentDocs.Cli.Serving;

/// <summary>Watches a handbook and shows its site until it is interrupted: first the page, then what the rules say.</summary>
internal sealed class ServeSession : IDisposable
{
    /// <summary>A browser that loads a page again is not to share the processors with the rules.</summary>
    private static readonly TimeSpan Courtesy = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    /// <summary>So long a file may be half written.</summary>
    private const int MostTries = 10;

    private static readonly ReadFailure Gone = new(
        "content",
        new Message(
            "폴더가 비었거나 사라짐. 마지막에 있던 것을 보여 줌",
            "the folder is empty or gone; what was there last is shown"
        )
    );

    private readonly CommandContext _context;
    private readonly ServeRequest _request;
    private readonly LiveClock _clock;
    private readonly SourceMemory _memory;
    private readonly LiveHandbook _handbook;
    private readonly LiveHistory _history;
    private readonly GitHead _git;
    private readonly ServeTerminal _terminal;

    /// <summary>Held by whoever puts another site there, or says something.</summary>
    private readonly Lock _gate = new();

    private LiveState _state = null!;
    private LiveSite _site = null!;
    private SourceReading _reading = null!;
    private ImmutableArray<Finding> _findings = [];
    private Task _check = Task.CompletedTask;
    private CancellationTokenSource _checking = new();

    public ServeSession(CommandContext context, ServeRequest request, Func<AsOf> now)
    {
        _context = context;
        _request = request;
        _clock = new LiveClock(now);
        _memory = new SourceMemory(request.Folder);
        _handbook = new LiveHandbook(request.Audience, request.Language);
        _history = new LiveHistory(context, request.Folder);
        _git = GitHead.Of(request.Folder);
        _terminal = new ServeTerminal(context);
    }

    /// <summary>Serves.</summary>
    /// <returns>0 once it is interrupted; 2 where it can't begin.</returns>
    public async Task<int> RunAsync()
    {
        using var watch = new SourceWatch(_request.Folder);
        _reading = _memory.Read(ImmutableHashSet<string>.Empty);
        if (!_reading.Failures.IsEmpty)
        {
            return _reading.Failures.Select(failure => _context.Refuse(failure.Text)).Last();
        }
        var commit = _git.State;
        _history.Learn(_history.Ask(_reading.Sources, null, _context.Cancel));
        _state = Next(_reading);
        _site = new LiveSite(_state.Edition, Json([]));
        await using var server = await SiteServer.StartAsync(
            _site,
            _request.Port,
            failure => BugReport.Write(_context.World.Error, failure, _request.IsVerbose)
        );
        if (server is null)
        {
            return RefusePort();
        }
        _terminal.Begin(server.Port);
        BeginCheck([]);
        try
        {
            await LoopAsync(watch, commit);
        }
        catch (OperationCanceledException) when (_context.Cancel.IsCancellationRequested)
        {
            await _checking.CancelAsync();
        }
        await _check;
        return ExitCodes.Fine;
    }

    /// <inheritdoc/>
    public void Dispose() => _checking.Dispose();

    private async Task LoopAsync(SourceWatch watch, string commit)
    {
        while (true)
        {
            var places = await watch.NextAsync(_context.Cancel);
            var begun = Stopwatch.GetTimestamp();
            await _git.WhileBusyAsync(_context.Cancel);
            try
            {
                var unread = _reading.Failures;
                var changed = await ReadAsync(places);
                var state = _git.State;
                if (changed.Length > 0)
                {
                    await _checking.CancelAsync();
                    lock (_gate)
                    {
                        Show(changed);
                        _terminal.Changed(changed, Stopwatch.GetElapsedTime(begun));
                    }
                    BeginCheck(changed);
                }
                else if (!unread.SequenceEqual(_reading.Failures))
                {
                    Tell(_reading.Failures);
                }
                else if (!string.Equals(commit, state, StringComparison.Ordinal))
                {
                    BeginCheck([]);
                }
                commit = state;
            }
            catch (Exception failure)
                when (failure is not OperationCanceledException
                    || !_context.Cancel.IsCancellationRequested
                )
            {
                // The last site stays; whoever mends the file that brought this about goes on.
                BugReport.Write(_context.World.Error, failure, _request.IsVerbose);
            }
        }
    }

    /// <summary>Reads until the files are as somebody left them.</summary>
    private async Task<ImmutableArray<string>> ReadAsync(IReadOnlySet<string> places)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        for (var tries = 0; ; tries++)
        {
            var reading = _memory.Read(places);
            changed.UnionWith(reading.Changed);
            var isGone = !reading.Sources.Files.Any(file => DocumentFiles.IsDocument(file.Path));
            if (isGone && tries == MostTries)
            {
                _reading = _reading with { Changed = [], Failures = [Gone] };
                return [];
            }
            if ((reading.IsSettled && !isGone) || tries == MostTries)
            {
                _reading = reading with { Changed = [.. changed] };
                return _reading.Changed;
            }
            await Task.Delay(Step, _context.Cancel);
        }
    }

    private LiveState Next(SourceReading reading)
    {
        var clock = new StageClock();
        var state = _handbook.Next(reading, _clock.Now().In, _history.Known, clock);
        if (_request.IsVerbose)
        {
            clock.Write(_context.World.Error);
        }
        return state;
    }

    private void Show(ImmutableArray<string> changed)
    {
        _history.Guess(_reading);
        _state = Next(_reading);
        var saved = _state
            .Compiled.Documents.Where(document =>
                changed.Contains(document.Path, StringComparer.Ordinal)
            )
            .SelectMany(document => document.Diagnostics);
        _findings =
        [
            .. new FindingPolicy(_state.Facts).Apply(saved.Concat(_state.TemplateFindings)),
            .. _findings.Where(finding =>
                !changed.Contains(finding.Diagnostic.Location.Path, StringComparer.Ordinal)
            ),
        ];
        _site.Show(_state.Edition, Json(changed));
    }

    private byte[] Json(ImmutableArray<string> saved) =>
        new Panel(
            _state.Edition.Language,
            _findings.RemoveAll(finding => finding.Treatment != Treatment.Open),
            saved,
            _state.StandIns,
            _reading.Failures
        ).ToJson();

    private void BeginCheck(ImmutableArray<string> saved)
    {
        var last = _checking;
        _checking = CancellationTokenSource.CreateLinkedTokenSource(_context.Cancel);
        var (state, cancel, before) = (_state, _checking.Token, _check);
        _check = Task.Run(() => CheckAsync(state, saved, before, cancel), CancellationToken.None);
        last.Dispose();
    }

    private async Task CheckAsync(
        LiveState state,
        ImmutableArray<string> saved,
        Task before,
        CancellationToken cancel
    )
    {
        await before;
        try
        {
            if (_site.Watchers > 0)
            {
                await Task.Delay(Courtesy, cancel);
            }
            var handbook = EvidenceCheck.Run(
                LiveHandbook.Check(state, new StageClock()),
                _request.Folder
            );
            if (state.HasOwnTemplates || state.Edition.Scan is not null)
            {
                state.Edition.TryAll(cancel);
            }
            Tell(handbook.With(state.Edition.Findings), saved, cancel);
            Learn(_history.Ask(state.Compiled.Sources, state.Facts.Catalog, cancel), saved, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Something was saved meanwhile; it is checked in its turn.
        }
        catch (Exception failure)
        {
            BugReport.Write(_context.World.Error, failure, _request.IsVerbose);
        }
    }

    private void Tell(ImmutableArray<ReadFailure> failures)
    {
        lock (_gate)
        {
            foreach (var failure in failures)
            {
                _context.Refuse(failure.Text);
            }
            _site.Tell(Json([]));
        }
    }

    private void Tell(
        CheckedHandbook handbook,
        ImmutableArray<string> saved,
        CancellationToken cancel
    )
    {
        lock (_gate)
        {
            cancel.ThrowIfCancellationRequested();
            _findings = handbook.Findings;
            _terminal.Found(handbook, saved);
            _site.Tell(Json(saved));
        }
    }

    private void Learn(
        HandbookHistory history,
        ImmutableArray<string> saved,
        CancellationToken cancel
    )
    {
        lock (_gate)
        {
            cancel.ThrowIfCancellationRequested();
            if (_history.Learn(history))
            {
                // What was saved meanwhile stays noted, for whoever shows it.
                _state = Next(_reading with { Changed = [] });
                _site.Show(_state.Edition, Json(saved));
            }
        }
    }

    private int RefusePort()
    {
        var free = Enumerable
            .Range(_request.Port + 1, 100)
            .FirstOrDefault(port => port <= ushort.MaxValue && SiteServer.IsFree(port));
        return _context.Refuse(
            new Message(
                $"포트 {_request.Port}번을 다른 프로그램이 쓰고 있음. 비어 있는 번호: --port {free} (--port 0은 알아서 고름)",
                $"another program listens at port {_request.Port}; a free one: --port {free} (--port 0 chooses)"
            )
        );
    }
}
