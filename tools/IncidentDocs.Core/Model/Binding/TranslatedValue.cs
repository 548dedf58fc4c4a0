using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>A value of a translation and the place that it translates.</summary>
/// <param name="Key">The field that it stands in.</param>
/// <param name="Node">The value.</param>
/// <param name="File">The translation.</param>
/// <param name="Original">What it translates.</param>
internal sealed record TranslatedValue(
    string Key,
    ScalarNode Node,
    TranslationFile File,
    DataNode Original
);
