namespace IncidentDocs.Site.Templates;

/// <summary>The two boxed booleans, so that reading a flag from a template allocates nothing.</summary>
public static class Boxes
{
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    /// <summary>The box of a value.</summary>
    public static object Of(bool value) => value ? s_true : s_false;
}
