using System.Collections.Immutable;
using IncidentDocs.Cli.Git;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Rules.Actions;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>Looks up the commits that are to show that actions are done. A rule can't: it knows no git.</summary>
internal static class EvidenceCheck
{
    /// <summary>The handbook with a finding (ACT005) for each evidence that names a commit which its repository does not have.</summary>
    /// <param name="handbook">The handbook.</param>
    /// <param name="folder">Its root.</param>
    public static CheckedHandbook Run(CheckedHandbook handbook, string folder)
    {
        var missing = Missing(handbook.Facts.Catalog, folder);
        if (missing.IsEmpty)
        {
            return handbook;
        }
        var descriptor = new DoneWithoutEvidence().Descriptor;
        return handbook.With([
            .. Of(handbook.Facts.Catalog)
                .Where(shown => missing.Contains(shown.Value))
                .Select(shown => new Diagnostic(
                    descriptor,
                    shown.Location,
                    new Message(
                        $"이 저장소에 없는 커밋: '{shown.Value}'",
                        $"this repository has no commit '{shown.Value}'"
                    )
                )),
        ]);
    }

    /// <summary>The evidence of a handbook's actions that names a commit which its repository does not have.</summary>
    /// <param name="catalog">The handbook.</param>
    /// <param name="folder">Its root.</param>
    public static ImmutableHashSet<string> Missing(Catalog catalog, string folder) =>
        EvidenceCommits.Missing(folder, Of(catalog).Select(shown => shown.Value));

    private static IEnumerable<Located<string>> Of(Catalog catalog) =>
        WorkItem.All(catalog).Select(work => work.Item.Evidence).OfType<Located<string>>();
}
