using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Authoring.Rotations;

/// <summary>A roster that is proposed, and how fair it is.</summary>
/// <param name="Roster">The roster with its shifts.</param>
/// <param name="Weeks">Its weeks in order.</param>
/// <param name="People">What it asks of whom, in the order asked for.</param>
public sealed record RosterProposal(
    Roster Roster,
    ImmutableArray<ProposedWeek> Weeks,
    ImmutableArray<ProposedLoad> People
)
{
    /// <summary>Weeks with a required seat for which nobody is free.</summary>
    public IEnumerable<ProposedWeek> Gaps =>
        Weeks.Where(week => Roster.Seats.Skip(week.Holders.Length).Any(seat => seat.Required));

    /// <summary>Weeks in a row that could not be avoided, two or more.</summary>
    public ImmutableArray<(Id<Person> Person, IsoWeek First, int Weeks)> Runs { get; init; } = [];

    /// <summary>Who is on call for another roster in a week of this one.</summary>
    public ImmutableArray<(
        Id<Person> Person,
        IsoWeek Week,
        Id<Roster> Roster
    )> Twice { get; init; } = [];

    /// <summary>Years that it reaches and of which no public holiday is known.</summary>
    public ImmutableArray<int> YearsWithoutHolidays { get; init; } = [];

    /// <summary>How evenly the hours of the year before fell; null where nobody was on call. Jain's index: 1 where all have the same.</summary>
    public decimal? FairnessBefore => Index(load => load.Before);

    /// <summary>How evenly its own hours fall.</summary>
    public decimal? FairnessOfPlan => Index(load => load.Plan);

    /// <summary>How evenly both together fall.</summary>
    public decimal? FairnessAfter => Index(load => load.After);

    private decimal? Index(Func<ProposedLoad, RotationLoad> of) =>
        People.All(load => of(load).Hours == Duration.Zero)
            ? null
            : LoadCounter.Jain(People.Select(load => of(load).Hours));
}
