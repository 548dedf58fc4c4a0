using System.Collections;

namespace IncidentDocs.Site.Templates.Programs;

/// <summary>What templates do with values, as <see cref="PageContext"/> and the template engine do it; anything else is a fault.</summary>
internal static class Operations
{
    /// <summary>Null, false, an empty text and an empty list are false. A number is neither.</summary>
    public static bool IsTrue(object? value) =>
        value switch
        {
            null => false,
            bool flag => flag,
            string text => text.Length > 0,
            RawHtml html => !html.IsEmpty,
            ICollection list => list.Count > 0,
            IViewModel => true,
            _ => throw new ProgramFaultException("a number is no condition"),
        };

    /// <summary>The member of a view model, or the size of a list or text.</summary>
    public static object? Member(object? target, string name) =>
        target switch
        {
            IViewModel model when model.TryGet(name, out var value) => value,
            string text when name is "size" => text.Length,
            ICollection list when name is "size" => list.Count,
            _ => throw new ProgramFaultException($"no member '{name}'"),
        };

    /// <summary>An item of a list.</summary>
    public static object? Item(object? target, object? index) =>
        target is IList list && index is int at && at >= 0 && at < list.Count
            ? list[at]
            : throw new ProgramFaultException("no such item");

    /// <summary>Whether two texts, truths, whole numbers or absent values are the same.</summary>
    public static bool AreEqual(object? left, object? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (string first, string second) => string.Equals(first, second, StringComparison.Ordinal),
            (bool first, bool second) => first == second,
            (int first, int second) => first == second,
            _ => throw new ProgramFaultException("values of two kinds"),
        };

    /// <summary>A sum of numbers.</summary>
    public static object Add(object? left, object? right) =>
        (left, right) switch
        {
            (int first, int second) => first + second,
            (double first, double second) => first + second,
            (double first, int second) => first + second,
            (int first, double second) => first + second,
            _ => throw new ProgramFaultException("a sum of what are no numbers"),
        };

    /// <summary>A difference of numbers.</summary>
    public static object Subtract(object? left, object? right) =>
        (left, right) switch
        {
            (int first, int second) => first - second,
            (double first, double second) => first - second,
            (double first, int second) => first - second,
            (int first, double second) => first - second,
            _ => throw new ProgramFaultException("a difference of what are no numbers"),
        };
}
