using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Why the library stopped, in our words and at the best place that is known.</summary>
/// <param name="Text">How it is told.</param>
/// <param name="Span">The place.</param>
/// <param name="Opening">The bracket that is still open, where that is the cause.</param>
internal sealed record YamlFault(FaultText Text, TextSpan Span, TextSpan? Opening)
{
    /// <summary>Reads the fault off what the library threw.</summary>
    public static YamlFault Of(Exception? thrown, YamlFaultContext context)
    {
        var text = YamlFaults.Find(thrown, context);
        var place = text.Place switch
        {
            FaultPlace.End => context.End,
            FaultPlace.Next => context.Next,
            _ => context.Start,
        };
        return new YamlFault(
            text,
            context.SpanAt(place),
            text.IsBracket ? context.OpenBracket() : null
        );
    }
}
