using IncidentDocs.Core.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace IncidentDocs.Site.Templates;

/// <summary>
/// The one way from a template into a value: the table of a view model, the words of the interface, or the <c>size</c> of a list or text.
/// Any other member, and any other type, is an error with a place.
/// </summary>
internal sealed class StrictMembers : IObjectAccessor
{
    /// <summary>The accessor; it has no state.</summary>
    public static readonly StrictMembers Instance = new();

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) =>
        target is IViewModel model ? model.Members.Count : 0;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(
        TemplateContext context,
        SourceSpan span,
        object target
    ) => target is IViewModel model ? model.Members : [];

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        target is IViewModel model && model.TryGet(member, out _);

    /// <inheritdoc/>
    public bool TryGetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        out object? value
    )
    {
        if (target is IViewModel model)
        {
            return model.TryGet(member, out value)
                ? true
                : throw UnknownMember(span, TypeNameOf(target), member, model.Members);
        }
        if (string.Equals(member, "size", StringComparison.Ordinal) && SizeOf(target) is { } size)
        {
            value = size;
            return true;
        }
        throw UnknownMember(span, TypeNameOf(target), member, []);
    }

    /// <inheritdoc/>
    public bool TrySetValue(
        TemplateContext context,
        SourceSpan span,
        object target,
        string member,
        object? value
    ) => false;

    /// <inheritdoc/>
    public bool TryGetItem(
        TemplateContext context,
        SourceSpan span,
        object target,
        object index,
        out object? value
    )
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(
        TemplateContext context,
        SourceSpan span,
        object target,
        object index,
        object? value
    ) => false;

    private static int? SizeOf(object target) =>
        target switch
        {
            string text => text.Length,
            System.Collections.ICollection list => list.Count,
            _ => null,
        };

    private static string TypeNameOf(object target) =>
        target switch
        {
            IViewModel => target.GetType().Name,
            string => "text",
            System.Collections.IEnumerable => "list",
            _ => "value",
        };

    private static TemplateFault UnknownMember(
        SourceSpan span,
        string type,
        string member,
        IReadOnlyList<string> known
    )
    {
        var list = known.Count == 0 ? string.Empty : $" ({string.Join(", ", known)})";
        return new TemplateFault(
            span,
            new Message(
                $"'{type}'에는 '{member}' 항목이 없음{list}",
                $"'{type}' has no member '{member}'{list}"
            )
        );
    }
}
