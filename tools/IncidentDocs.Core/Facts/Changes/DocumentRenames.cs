using System.Collections.Frozen;
using IncidentDocs.Core.Model.Catalogs;

namespace IncidentDocs.Core.Facts.Changes;

/// <summary>Documents that came under another path: one that is gone and one that is new, of one kind, and much alike.</summary>
internal static class DocumentRenames
{
    /// <summary>How much of their lines two documents share, for the new one to be the old one.</summary>
    private const double Alike = 0.6;

    /// <summary>More pairs than these are not looked at; then only documents that are the same to the letter are found.</summary>
    private const int MostPairs = 2_500;

    /// <summary>The new path of each document that was renamed, by its old one.</summary>
    public static FrozenDictionary<string, string> Between(Catalog before, Catalog after)
    {
        var (gone, come) = (Only(before, after), Only(after, before));
        var isMany = (long)gone.Count * come.Count > MostPairs;
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var (old, now, _) in Pairs(gone, come, isMany)
                .Where(pair => pair.Likeness >= Alike)
                .OrderByDescending(pair => pair.Likeness)
                .ThenBy(pair => pair.Old, StringComparer.Ordinal)
                .ThenBy(pair => pair.Now, StringComparer.Ordinal)
        )
        {
            if (!renamed.ContainsKey(old) && taken.Add(now))
            {
                renamed.Add(old, now);
            }
        }
        return renamed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static List<CompiledDocument> Only(Catalog some, Catalog others) =>
        [
            .. some.Documents.Where(document =>
                document.Kind is not null
                && document.TranslationOf is null
                && document.Entities.Length == 1
                && others.FindDocument(document.Path) is null
            ),
        ];

    private static IEnumerable<(string Old, string Now, double Likeness)> Pairs(
        List<CompiledDocument> gone,
        List<CompiledDocument> come,
        bool isMany
    )
    {
        if (gone.Count == 0 || come.Count == 0)
        {
            return [];
        }
        if (isMany)
        {
            return gone.Join(come, KeyOf, KeyOf, (old, now) => (old.Path, now.Path, Likeness: 1.0));
        }
        var lines = gone.Concat(come)
            .ToDictionary(document => document.Path, LinesOf, StringComparer.Ordinal);
        return gone.SelectMany(old =>
            come.Where(now => now.Kind == old.Kind)
                .Select(now => (old.Path, now.Path, Share(lines[old.Path], lines[now.Path])))
        );
    }

    private static (string, string) KeyOf(CompiledDocument document) =>
        (document.Kind!.Name, document.Source.Text);

    private static List<string> LinesOf(CompiledDocument document) =>
        [
            .. document
                .Source.Text.Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => line is not ("" or "---"))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Twice the common lines by all lines, both in order.</summary>
    private static double Share(List<string> one, List<string> other)
    {
        var (left, right, common) = (0, 0, 0);
        while (left < one.Count && right < other.Count)
        {
            var order = string.CompareOrdinal(one[left], other[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return one.Count + other.Count == 0 ? 0 : 2.0 * common / (one.Count + other.Count);
    }
}
