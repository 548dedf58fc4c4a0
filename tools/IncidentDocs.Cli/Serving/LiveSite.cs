namespace IncidentDocs.Cli.Serving;

/// <summary>What is shown now: one thread puts it there, many read it and wait for what comes next.</summary>
/// <param name="edition">The site.</param>
/// <param name="panel">What the panel says, as JSON on one line.</param>
internal sealed class LiveSite(Edition edition, ReadOnlyMemory<byte> panel)
{
    private volatile Shown _shown = new(edition, panel);
    private int _watchers;

    /// <summary>What is shown, and what ends when something else is.</summary>
    public Shown Now => _shown;

    /// <summary>How many browsers wait for what comes next.</summary>
    public int Watchers => Volatile.Read(ref _watchers);

    /// <summary>Counts a browser in until what is returned is disposed.</summary>
    public IDisposable Watch() => new Watcher(this);

    /// <summary>Shows another site.</summary>
    /// <param name="next">The site.</param>
    /// <param name="panel">What the panel says.</param>
    public void Show(Edition next, ReadOnlyMemory<byte> panel) => Replace(new Shown(next, panel));

    /// <summary>Says something else in the panel.</summary>
    public void Tell(ReadOnlyMemory<byte> next) => Replace(new Shown(_shown.Edition, next));

    private void Replace(Shown next)
    {
        var last = _shown;
        _shown = next;
        last.End();
    }

    /// <summary>A site and its panel.</summary>
    /// <param name="edition">The site.</param>
    /// <param name="panel">The panel, as JSON on one line.</param>
    internal sealed class Shown(Edition edition, ReadOnlyMemory<byte> panel)
    {
        private readonly TaskCompletionSource _ended = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        /// <summary>The site.</summary>
        public Edition Edition => edition;

        /// <summary>The panel, as JSON on one line.</summary>
        public ReadOnlyMemory<byte> Panel => panel;

        /// <summary>Ends when something else is shown.</summary>
        public Task Ended => _ended.Task;

        /// <summary>Something else is shown.</summary>
        public void End() => _ended.SetResult();
    }

    private sealed class Watcher : IDisposable
    {
        private readonly LiveSite _site;

        public Watcher(LiveSite site)
        {
            _site = site;
            Interlocked.Increment(ref site._watchers);
        }

        public void Dispose() => Interlocked.Decrement(ref _site._watchers);
    }
}
