namespace IncidentDocs.Core.Facts.OnCall;

/// <summary>Why a person can't be called.</summary>
public enum AbsenceKind
{
    /// <summary>On leave.</summary>
    Leave,

    /// <summary>Not in the company yet.</summary>
    NotYetActive,

    /// <summary>No longer in the company.</summary>
    NoLongerActive,
}
