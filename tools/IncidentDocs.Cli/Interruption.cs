using System.Runtime.InteropServices;

namespace IncidentDocs.Cli;

/// <summary>Turns Ctrl-C and a request to end into a cancelled token. The second one, or ten seconds of deafness, ends the process at once: a build leaves the old site whole even then.</summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;
    private Timer? _deadline;

    public Interruption()
    {
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt),
        ];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }
        _deadline?.Dispose();
        _source.Dispose();
    }

    private void Interrupt(PosixSignalContext signal)
    {
        signal.Cancel = true;
        if (_source.IsCancellationRequested)
        {
            Environment.Exit(ExitCodes.Interrupted);
        }
        _source.Cancel();
        _deadline = new Timer(
            _ => Environment.Exit(ExitCodes.Interrupted),
            null,
            Patience,
            Timeout.InfiniteTimeSpan
        );
    }
}
