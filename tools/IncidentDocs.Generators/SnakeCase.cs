using System.Text;

namespace IncidentDocs.Generators;

/// <summary>Turns the name of a property into the name that templates use: <c>OnCallNow</c> into <c>on_call_now</c>.</summary>
internal static class SnakeCase
{
    /// <summary>The snake_case form of a PascalCase name.</summary>
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var at = 0; at < name.Length; at++)
        {
            if (at > 0 && char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]))
            {
                text.Append('_');
            }
            text.Append(char.ToLowerInvariant(name[at]));
        }
        return text.ToString();
    }
}
