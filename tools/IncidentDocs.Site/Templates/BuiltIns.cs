using Scriban.Runtime;

namespace IncidentDocs.Site.Templates;

/// <summary>The whole list of functions that a template may call. None of them knows the time, chance, the environment or how to evaluate text.</summary>
internal static class BuiltIns
{
    /// <summary>The names of the functions.</summary>
    public static IReadOnlyList<string> Names { get; } = ["include", "content", "fill"];

    /// <summary>The functions, for one context.</summary>
    public static ScriptObject Create()
    {
        var names = new ScriptObject(StringComparer.Ordinal);
        names.SetValue("include", new IncludeFunction(), readOnly: true);
        names.SetValue("content", new ContentFunction(), readOnly: true);
        names.SetValue("fill", new FillFunction(), readOnly: true);
        return names;
    }
}
