using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Diagnostics;

/// <summary>The fix that stands behind "did you mean": another name in the same place. Only probable, so never safe.</summary>
public static class NameFix
{
    private const string Signs = "-_./#@+";

    /// <summary>Puts a name in the place of another, in the quotes that it has. Null where either is more than a plain name.</summary>
    public static Fix? Of(Location place, string name)
    {
        var old = place.Source.Slice(place.Span);
        if (old.Length == 0 || !IsPlain(name))
        {
            return null;
        }
        var quote = old[0] is '"' or '\'' ? old[..1] : "";
        var inner = quote.Length > 0 && old.Length > 1 && old[^1] == old[0] ? old[1..^1] : old;
        return IsPlain(inner)
            ? new Fix(
                new Message($"'{name}'{Josa.By(name)} 바꿈", $"change to '{name}'"),
                IsSafe: false,
                [new TextEdit(place.Span, quote + name + quote)]
            )
            : null;
    }

    /// <summary>Letters, digits and signs that mean nothing to YAML and Markdown inside a word.</summary>
    private static bool IsPlain(string name) =>
        name.Length > 0
        && (char.IsLetterOrDigit(name[0]) || name[0] is '.' or '_')
        && name.All(character =>
            char.IsLetterOrDigit(character) || Signs.Contains(character, StringComparison.Ordinal)
        );
}
