namespace IncidentDocs.Benchmarks.Scaling;

/// <summary>A hostile input that can be made of any size, and who reads it.</summary>
/// <param name="Reader">What reads it.</param>
/// <param name="Name">What is hostile about it.</param>
/// <param name="Text">The input of about so many characters.</param>
/// <param name="Read">Reads it; tells whether a limit answered.</param>
/// <param name="Most">Characters of the largest input that may reach the reader.</param>
internal sealed record ScalingCase(
    string Reader,
    string Name,
    Func<int, string> Text,
    Func<string, bool> Read,
    int Most
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Reader}: {Name}";
}
