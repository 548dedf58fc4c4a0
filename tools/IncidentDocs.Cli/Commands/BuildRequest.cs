using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;

namespace IncidentDocs.Cli.Commands;

/// <summary>What the call to <c>build</c> asks for.</summary>
/// <param name="Output">Folder of the site; null for <c>site</c> in the handbook's folder.</param>
/// <param name="BaseUrl">Address at which the site will stand, if told.</param>
/// <param name="Audience">For whom the copy is.</param>
/// <param name="KeepGoing">Whether sound documents are published in spite of errors.</param>
/// <param name="NonAtomic">Whether files may be replaced one by one.</param>
/// <param name="Language">Language of the site; null for the handbook's.</param>
/// <param name="IsVerbose">Whether the stages' times are told.</param>
internal sealed record BuildRequest(
    string? Output,
    string? BaseUrl,
    Audience Audience,
    bool KeepGoing,
    bool NonAtomic,
    Language? Language,
    bool IsVerbose
);
