namespace IncidentDocs.Core.Schema.Compilation;

/// <summary>The keys of one object. Most objects have few, which are compared one by one; a table is made only for many.</summary>
internal struct KeySet
{
    private const int Few = 8;
    private readonly string?[] _first = new string?[Few];
    private HashSet<string>? _rest;
    private int _count;

    /// <summary>An empty set.</summary>
    public KeySet() { }

    /// <summary>Adds a key; false where it is there already.</summary>
    public bool Add(string key)
    {
        for (var index = 0; index < _count; index++)
        {
            if (string.Equals(_first[index], key, StringComparison.Ordinal))
            {
                return false;
            }
        }
        if (_count < Few)
        {
            _first[_count++] = key;
            return true;
        }
        return (_rest ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
    }
}
