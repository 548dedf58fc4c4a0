using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>A week of a proposed roster.</summary>
/// <param name="Week">The week.</param>
/// <param name="From">Its hand-over.</param>
/// <param name="To">The next one.</param>
/// <param name="Holders">Who has the seats, in the order of the seats; fewer than there are seats where too few people are free.</param>
/// <param name="Holidays">Public holidays in it.</param>
/// <param name="Away">Who can't take it, and why.</param>
public sealed record ProposedWeek(
    IsoWeek Week,
    Instant From,
    Instant To,
    ImmutableArray<Id<Person>> Holders,
    ImmutableArray<Holiday> Holidays,
    ImmutableArray<PersonAbsence> Away
);
