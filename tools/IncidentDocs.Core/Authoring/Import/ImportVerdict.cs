namespace IncidentDocs.Core.Authoring.Import;

/// <summary>What the checks of the handbook said of a file that was imported before: how it is to be written now.</summary>
public sealed record ImportVerdict
{
    /// <summary>Whether it is to be a page, whatever it could be.</summary>
    public bool IsPage { get; init; }

    /// <summary>Whether it stays where it is.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>Why it stays there.</summary>
    public Message? Reason { get; init; }

    /// <summary>Steps, by their place, whose command is no command that the handbook takes.</summary>
    public ImmutableHashSet<int> WithoutCommand { get; init; } = [];

    /// <summary>Rules that are put off in it.</summary>
    public ImmutableSortedSet<string> Waived { get; init; } = [];
}
