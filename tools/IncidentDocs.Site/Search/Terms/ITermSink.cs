namespace IncidentDocs.Site.Search.Terms;

/// <summary>Takes the terms of a text.</summary>
public interface ITermSink
{
    /// <summary>Takes one term.</summary>
    /// <param name="term">The term; the characters are the reader's and change with the next one.</param>
    void Add(ReadOnlySpan<char> term);
}
