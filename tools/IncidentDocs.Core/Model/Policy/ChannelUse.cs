namespace IncidentDocs.Core.Model.Policy;

/// <summary>What a channel is used for.</summary>
public enum ChannelUse
{
    /// <summary>To wake somebody, with acknowledgement.</summary>
    Page,

    /// <summary>To work together.</summary>
    Collaborate,

    /// <summary>When nobody acknowledges.</summary>
    NoAck,

    /// <summary>For reports.</summary>
    Report,

    /// <summary>When the pager fails.</summary>
    Backup,
}
