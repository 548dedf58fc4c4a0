using System.Runtime.InteropServices;
using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Git;

/// <summary>Whether the git library can be called at all. Its Linux build looks for libssl itself and, finding none, takes the whole process with it: so ask here before the first call.</summary>
public static class GitLibrary
{
    /// <summary>The names under which libgit2 looks for it.</summary>
    private static readonly System.Collections.Immutable.ImmutableArray<string> SslNames =
    [
        "libssl.so.3",
        "libssl.so.1.1",
        "libssl.so.1.0.0",
        "libssl.so.10",
    ];

    private static readonly Lazy<bool> HasSsl = new(() =>
        !OperatingSystem.IsLinux() || SslNames.Any(name => NativeLibrary.TryLoad(name, out _))
    );

    /// <summary>Why git's history can't be read on this machine; null when it can.</summary>
    public static Message? Missing =>
        HasSsl.Value
            ? null
            : new Message(
                "git 이력을 읽을 수 없음: libssl이 없음 (Debian, Ubuntu: apt install libssl3)",
                "git history is unavailable: libssl is missing (Debian, Ubuntu: apt install libssl3)"
            );
}
