using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A roster by weeks.</summary>
/// <param name="Caption">What the tables show.</param>
/// <param name="Seats">The names of the seats.</param>
/// <param name="Groups">The stretches.</param>
[ViewModel]
public sealed partial record WeekCalendar(
    string Caption,
    IReadOnlyList<string> Seats,
    IReadOnlyList<WeekGroup> Groups
);
