namespace IncidentDocs.Site.Model;

/// <summary>A value that two files are made of: worked out for the one that is made first, and at hand for the other, which as a rule comes at once. It is not kept alive for it; where it is gone it is worked out again.</summary>
/// <param name="make">Works it out; the same value at every call.</param>
internal sealed class TwiceAsked<T>(Func<T> make)
    where T : class
{
    private WeakReference<T>? _made;

    /// <summary>The value. Two threads that ask at once may each work it out.</summary>
    public T Value
    {
        get
        {
            if (_made?.TryGetTarget(out var made) is true)
            {
                return made;
            }
            made = make();
            _made = new WeakReference<T>(made);
            return made;
        }
    }
}
