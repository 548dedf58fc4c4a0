using System.Text;

namespace IncidentDocs.Core.Authoring;

/// <summary>A person as people.yml lists them.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Team">Id of the team.</param>
public sealed record PersonDraft(string Id, string Name, string Team)
{
    /// <summary>Job title.</summary>
    public string? Title { get; init; }

    /// <summary>Telephone number in E.164; null where it is not known.</summary>
    public string? Phone { get; init; }

    /// <summary>Address of electronic mail; null where it is not known.</summary>
    public string? Email { get; init; }

    /// <summary>What must be filled in; said in a comment above the entry. Null where nothing is missing.</summary>
    public string? Open { get; init; }

    /// <summary>The entry as an item of a list in block style, each line ended by LF.</summary>
    /// <param name="indent">What stands before its dash.</param>
    public string Write(string indent)
    {
        var text = new StringBuilder();
        if (Open is { } open)
        {
            text.Append($"{indent}# {open}\n");
        }
        text.Append($"{indent}- id: {Id}\n");
        Field(text, indent, "name", Name);
        Field(text, indent, "team", Team);
        Field(text, indent, "title", Title ?? "");
        if (Phone is null && Email is null)
        {
            return text.Append($"{indent}  channels: {{}}\n").ToString();
        }
        text.Append($"{indent}  channels:\n");
        Field(text, indent + "  ", "phone", Phone);
        Field(text, indent + "  ", "email", Email);
        return text.ToString();
    }

    private static void Field(StringBuilder text, string indent, string name, string? value)
    {
        if (value is not null)
        {
            text.Append($"{indent}  {name}: {YamlText.Of(value)}\n");
        }
    }
}
