namespace IncidentDocs.Cli.Commands.New;

/// <summary>A document that is to be written.</summary>
/// <param name="Path">Path, relative to the handbook's root.</param>
/// <param name="Text">Its text.</param>
internal sealed record NewDraft(string Path, string Text)
{
    /// <summary>Says on standard error what belongs with it, once it is written.</summary>
    public Action? Tell { get; init; }
}
