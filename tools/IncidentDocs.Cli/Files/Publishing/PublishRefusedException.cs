using IncidentDocs.Core.Diagnostics;

namespace IncidentDocs.Cli.Files.Publishing;

/// <summary>Leaves the publisher's steps with a reason; <see cref="Publisher"/> turns it into a <see cref="PublishResult"/>, so it never travels further.</summary>
internal sealed class PublishRefusedException(Message reason) : Exception(reason.En)
{
    /// <summary>Why nothing is published.</summary>
    public Message Reason { get; } = reason;
}
