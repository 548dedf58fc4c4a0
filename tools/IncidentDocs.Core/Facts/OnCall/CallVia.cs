namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>By what a person came to be called.</summary>
public enum CallVia
{
    /// <summary>They hold the role.</summary>
    Holder,

    /// <summary>They stand in for a holder who is away.</summary>
    Deputy,

    /// <summary>They sit in the seat that the role names.</summary>
    Seat,

    /// <summary>They sit in a later seat, for the one before is empty or away.</summary>
    NextSeat,

    /// <summary>They cover business hours.</summary>
    Duty,
}
