namespace IncidentDocs.Generators;

/// <summary>What the generator has to know of a view model; compared by value, so that an unchanged record is not written again.</summary>
internal sealed record ViewModelShape(
    string Namespace,
    string Name,
    EquatableList<(string, bool)> Members
)
{
    /// <summary>The name of the generated file.</summary>
    public string FileName => Namespace + "." + Name + ".g.cs";
}
