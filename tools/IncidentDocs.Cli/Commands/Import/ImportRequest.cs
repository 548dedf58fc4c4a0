namespace IncidentDocs.Cli.Commands.Import;

/// <summary>What <c>import</c> was asked for.</summary>
/// <param name="Under">Folder below <c>content/</c>; null for the usual one.</param>
/// <param name="Owner">Id of the owner; null for the handbook's author.</param>
/// <param name="Service">Id of a service; null for the first.</param>
/// <param name="Format">text, markdown or json.</param>
/// <param name="IsDry">Whether nothing is written.</param>
internal sealed record ImportRequest(
    string? Under,
    string? Owner,
    string? Service,
    string Format,
    bool IsDry
);
