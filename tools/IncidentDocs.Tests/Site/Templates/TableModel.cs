using IncidentDocs.Site.Templates;

namespace IncidentDocs.Tests.Site.Templates;

/// <summary>A view model of a test: names and values.</summary>
internal sealed class TableModel : IViewModel
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    public TableModel(params (string Name, object? Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            _values.Add(name, value);
        }
    }

    public IReadOnlyList<string> Members => [.. _values.Keys];

    public bool TryGet(string member, out object? value) => _values.TryGetValue(member, out value);
}
