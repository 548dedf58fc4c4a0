using IncidentDocs.Core.Model.Policy;

namespace IncidentDocs.Core.Model.Incidents;

/// <summary>What an incident did.</summary>
/// <param name="Business">To the business.</param>
/// <param name="Users">To how many users.</param>
/// <param name="AffectedUsers">Number of users.</param>
/// <param name="AffectedPercent">Share of users, in per cent.</param>
/// <param name="Functions">Functions that failed.</param>
/// <param name="Revenue">Revenue lost, in words.</param>
/// <param name="Summary">In one sentence.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Impact(
    BusinessImpact Business,
    UserImpact Users,
    long? AffectedUsers,
    decimal? AffectedPercent,
    ImmutableArray<LocalizedText> Functions,
    LocalizedText? Revenue,
    LocalizedText Summary,
    Location Location
);
