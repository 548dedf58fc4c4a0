namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Why a call reaches nobody.</summary>
public enum UnreachedCause
{
    /// <summary>The role has no holder, or the entry names no role.</summary>
    Vacant,

    /// <summary>The roster's seats are empty.</summary>
    Gap,

    /// <summary>Business hours that nobody covers.</summary>
    Uncovered,

    /// <summary>Everybody who could be called is away.</summary>
    Absent,

    /// <summary>Nobody who is there has an address that the call needs.</summary>
    NoAddress,
}
