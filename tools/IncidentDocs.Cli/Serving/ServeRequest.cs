using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Serving;

/// <summary>What the call to <c>serve</c> asks for.</summary>
/// <param name="Folder">The handbook's root, absolute.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Audience">For whom the copy is.</param>
/// <param name="Language">Language of the site; null for the handbook's.</param>
/// <param name="IsVerbose">Whether the stages' times are told.</param>
internal sealed record ServeRequest(
    string Folder,
    int Port,
    Audience Audience,
    Language? Language,
    bool IsVerbose
);
