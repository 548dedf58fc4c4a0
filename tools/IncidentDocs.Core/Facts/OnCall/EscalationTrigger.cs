namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>What makes a step due.</summary>
public enum EscalationTrigger
{
    /// <summary>The time since detection.</summary>
    Elapsed,

    /// <summary>A page that nobody has acknowledged: another channel is tried.</summary>
    Unanswered,

    /// <summary>A page that the seat before has not acknowledged: the next seat is asked.</summary>
    NextSeat,
}
