using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A seat of a roster at one moment.</summary>
/// <param name="Name">Primary, secondary.</param>
/// <param name="Person">Who sits there; no link where nobody does.</param>
[ViewModel]
public sealed partial record SeatView(string Name, Link Person)
{
    /// <summary>The telephone, ready to dial.</summary>
    public Link? Phone { get; init; }

    /// <summary>Until when.</summary>
    public TimeText? Until { get; init; }

    /// <summary>Who answers then, <c>그다음 송다혜</c>.</summary>
    public string? Next { get; init; }

    /// <summary>Why this person: shift, override, duty of the day.</summary>
    public string? Source { get; init; }
}
