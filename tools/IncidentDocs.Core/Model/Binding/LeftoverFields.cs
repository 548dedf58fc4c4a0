using IncidentDocs.Core.Languages.Commands;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Finds fields whose whole value is a placeholder. Commands are left out: a rule reads them.</summary>
internal static class LeftoverFields
{
    /// <summary>The fields of a tree, in order.</summary>
    public static ImmutableArray<Located<string>> Of(DataNode? root, SourceText source)
    {
        var found = ImmutableArray.CreateBuilder<Located<string>>();
        if (root is not null)
        {
            Walk(root, source, found);
        }
        return found.ToImmutable();
    }

    private static void Walk(
        DataNode node,
        SourceText source,
        ImmutableArray<Located<string>>.Builder found
    )
    {
        switch (node)
        {
            case ScalarNode scalar when Placeholders.IsWhole(scalar.Value):
                found.Add(new Located<string>(scalar.Value, source.At(scalar.Span)));
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    Walk(item, source, found);
                }
                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries.Where(entry => entry.Key.Value is not "run"))
                {
                    Walk(entry.Value, source, found);
                }
                break;
        }
    }
}
