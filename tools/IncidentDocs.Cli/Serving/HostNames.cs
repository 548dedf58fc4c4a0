using System.Net;

namespace IncidentDocs.Cli.Serving;

/// <summary>Whom the server takes itself for. A page of the web may have its own name lead to this machine (DNS rebinding) and would then read the handbook: so a name that is not this machine's is not answered.</summary>
internal static class HostNames
{
    /// <summary>Whether a Host header names this machine; its port may be another one, where a port is forwarded.</summary>
    public static bool IsOurs(string? header)
    {
        if (string.IsNullOrEmpty(header))
        {
            return false;
        }
        var (name, port) = Split(header);
        return (
                port.Length == 0
                || (port.Length <= 5 && port.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            )
            && (
                string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
                || string.Equals(name, "127.0.0.1", StringComparison.Ordinal)
                || string.Equals(name, $"[{IPAddress.IPv6Loopback}]", StringComparison.Ordinal)
            );
    }

    private static (string Name, string Port) Split(string header)
    {
        var colon = header.LastIndexOf(':');
        return colon < 0 || header.EndsWith(']')
            ? (header, "")
            : (header[..colon], header[(colon + 1)..]);
    }
}
