using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Drills;

/// <summary>A step of the game-day procedure.</summary>
/// <param name="Name">Name.</param>
/// <param name="What">What is done.</param>
/// <param name="Role">Who does it.</param>
/// <param name="DoneWhen">When it is done.</param>
public sealed record GameDayStep(
    LocalizedText Name,
    LocalizedText What,
    Located<Id<Role>>? Role,
    LocalizedText? DoneWhen
);
