namespace IncidentDocs.Core.Model.Boards;

/// <summary>A class of service.</summary>
/// <param name="Class">Which.</param>
/// <param name="Name">Name.</param>
/// <param name="Policy">How its cards are treated.</param>
public sealed record ClassPolicy(ClassOfService Class, LocalizedText Name, LocalizedText Policy);
