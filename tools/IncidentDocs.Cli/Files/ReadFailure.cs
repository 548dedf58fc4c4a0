using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files;

/// <summary>A file or folder of the handbook that could not be read. What is said of a handbook of which a part is unknown may be wrong, so the command ends with exit code 2.</summary>
/// <param name="Path">Path relative to the handbook's root, with <c>/</c>.</param>
/// <param name="Reason">Why it could not be read.</param>
public sealed record ReadFailure(string Path, Message Reason)
{
    /// <summary>File and reason in one sentence.</summary>
    public Message Text => new($"{Path}: {Reason.Ko}", $"{Path}: {Reason.En}");
}
