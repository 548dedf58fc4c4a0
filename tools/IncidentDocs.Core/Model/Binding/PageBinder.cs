using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Model.Pages;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds pages of prose.</summary>
internal static class PageBinder
{
    /// <summary>Binds the front matter of any other Markdown file.</summary>
    public static Page Bind(Fields fields) =>
        new(
            fields.Document.Source.Path,
            fields.LocalizedOrNull("title"),
            (int)Math.Clamp(fields.Number("order") ?? int.MaxValue, int.MinValue, int.MaxValue),
            fields.LocalizedOrNull("summary"),
            fields.StringOrNull("stage"),
            fields.List("detection_methods", Method),
            fields.List(
                "steps",
                item => new PageStep(
                    item.Localized("name"),
                    item.LocalizedOrNull("what"),
                    item.IdOrNull<Role>("role")
                )
            ),
            fields.StringOrNull("code"),
            fields.Document.At(default)
        );

    /// <summary>A page without front matter.</summary>
    public static Page Plain(SourceText source) =>
        new(source.Path, null, int.MaxValue, null, null, [], [], null, source.At(default));

    private static DetectionMethod Method(Fields fields) =>
        new(
            new Id<DetectionMethod>(fields.String("id")),
            fields.Localized("name"),
            fields.LocalizedList("tools"),
            fields.Localized("description"),
            fields.Place("id")
        );
}
