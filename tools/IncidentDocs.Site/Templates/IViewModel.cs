namespace IncidentDocs.Site.Templates;

/// <summary>Something that a template may read: a table of names, and no way past it.</summary>
public interface IViewModel
{
    /// <summary>The names that a template may use, in order of declaration.</summary>
    IReadOnlyList<string> Members { get; }

    /// <summary>Reads a member by its snake_case name; false when the model has none of that name.</summary>
    bool TryGet(string member, out object? value);
}
