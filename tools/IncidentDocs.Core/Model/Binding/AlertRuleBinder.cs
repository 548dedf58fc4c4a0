using IncidentDocs.Core.Model.Runbooks;
using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Reads alert rules out of a YAML file that belongs to another tool. No schema has accepted it, so whatever is not as expected is passed over.</summary>
internal static class AlertRuleBinder
{
    /// <summary>The alert rules of a file; null where it has none.</summary>
    public static AlertRuleFile? Bind(DataNode? root, SourceText source)
    {
        if (root is not MappingNode file)
        {
            return null;
        }
        var groups =
            file["groups"] as SequenceNode
            ?? (file["spec"] as MappingNode)?["groups"] as SequenceNode;
        return groups is null
            ? null
            : new AlertRuleFile(
                source.Path,
                [
                    .. groups
                        .Items.OfType<MappingNode>()
                        .Select(group => group["rules"])
                        .OfType<SequenceNode>()
                        .SelectMany(rules => rules.Items.OfType<MappingNode>())
                        .Select(rule => BindRule(rule, source))
                        .OfType<AlertRule>(),
                ]
            );
    }

    private static AlertRule? BindRule(MappingNode rule, SourceText source) =>
        rule["alert"] is ScalarNode name
            ? new AlertRule(
                At(name, source),
                rule["annotations"] is MappingNode notes && notes["runbook_url"] is ScalarNode url
                    ? At(url, source)
                    : null
            )
            : null;

    private static Located<string> At(ScalarNode scalar, SourceText source) =>
        new(scalar.Value, source.At(scalar.Span));
}
