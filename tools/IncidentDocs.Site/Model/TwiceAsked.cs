namespace IncidentDocs.Site.Model;

/// <summary>A value that two files are made of: worked out for the one that is made first, kept for the other, then forgotten. Asked again, it is worked out again.</summary>
/// <param name="make">Works it out; the same value at every call.</param>
/// <param name="isKept">Whether it is kept at all: where not both files are sure to be made it would be kept for good.</param>
internal sealed class TwiceAsked<T>(Func<T> make, bool isKept)
    where T : class
{
    private T? _kept;

    /// <summary>The value. Two threads that ask at once may each work it out.</summary>
    public T Take()
    {
        if (Interlocked.Exchange(ref _kept, null) is { } kept)
        {
            return kept;
        }
        var made = make();
        _kept = isKept ? made : null;
        return made;
    }
}
