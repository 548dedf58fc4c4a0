using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Services;

/// <summary>A service that can fail.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Type">Type, such as application or database.</param>
/// <param name="Tier">1 for the most important.</param>
/// <param name="Environments">Where it runs.</param>
/// <param name="Team">Who owns it.</param>
/// <param name="DependsOn">What it needs.</param>
/// <param name="AvailabilityObjective">Share of a month, in per cent; null where none is set.</param>
/// <param name="Dashboard">Its dashboard.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Service(
    Id<Service> Id,
    LocalizedText Name,
    LocalizedText? Description,
    string Type,
    int Tier,
    ImmutableArray<string> Environments,
    Located<Id<Team>> Team,
    ImmutableArray<Located<Id<Service>>> DependsOn,
    decimal? AvailabilityObjective,
    string? Dashboard,
    Location Location
);
