using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>A command as it is copied.</summary>
/// <param name="Language">bash, sql, text, yaml or json.</param>
/// <param name="Code">The highlighted command, its parameters marked.</param>
[ViewModel]
public sealed partial record CommandBlock(string Language, RawHtml Code)
{
    /// <summary>Which of several alternatives.</summary>
    public string? Label { get; init; }

    /// <summary>What to do where there is no command: a console, a call.</summary>
    public RawHtml? Method { get; init; }

    /// <summary>What it should show.</summary>
    public RawHtml? Expect { get; init; }
}
