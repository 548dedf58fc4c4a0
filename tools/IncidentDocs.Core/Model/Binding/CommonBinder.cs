namespace IncidentDocs.Core.Model.Binding;

/// <summary>Binds what several kinds share.</summary>
internal static class CommonBinder
{
    /// <summary>The waivers of a document, or of the handbook (with paths).</summary>
    public static ImmutableArray<Waiver> Waivers(Fields fields) =>
        fields.List(
            "waive",
            item => new Waiver(
                item.Text("rule") ?? default,
                item.LocatedDate("until") ?? default,
                item.String("reason"),
                item.Text("path")
            )
        );

    /// <summary>The explanations of a document.</summary>
    public static ImmutableArray<Explanation> Explanations(Fields fields) =>
        fields.List(
            "explained",
            item => new Explanation(item.Text("rule") ?? default, item.String("reason"))
        );
}
