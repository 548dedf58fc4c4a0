namespace IncidentDocs.Core.Model.Policy;

/// <summary>The address of a person that a channel needs.</summary>
public enum ChannelAddress
{
    /// <summary>Name in the paging service.</summary>
    Pager,

    /// <summary>Name in the chat.</summary>
    Chat,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>Electronic mail.</summary>
    Email,

    /// <summary>Text message.</summary>
    Sms,
}
