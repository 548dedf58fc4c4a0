namespace IncidentDocs.Core.Facts.Changes;

/// <summary>What is said besides of a thing that came or went.</summary>
/// <param name="Text">Written after its name.</param>
/// <param name="IsRisk">Whether a reviewer should look twice because of it.</param>
internal readonly record struct Remark(Message Text, bool IsRisk)
{
    /// <summary>Nothing more.</summary>
    public static Remark None { get; } = new(new Message("", ""), false);
}
