using System.Collections.Immutable;

namespace IncidentDocs.Site.Search;

/// <summary>
/// How much a word counts (BM25F). Lengths are held against a usual length a field, not against the average of the handbook:
/// the weight of a word in a document then follows from that document alone.
/// </summary>
internal static class FieldWeights
{
    /// <summary>Highest impact of a word in a document; the lowest is 1.</summary>
    public const int Levels = 63;

    private const double Saturation = 2;

    private static readonly ImmutableArray<(double Boost, double Length, double Bend)> s_fields =
    [
        (10, 10, 0.3), // title
        (8, 12, 0.3), // name
        (5, 60, 0.4), // symptom
        (3, 50, 0.4), // summary
        (2.5, 80, 0.4), // heading
        (2, 250, 0.5), // command
        (1, 600, 0.5), // body
    ];

    /// <summary>What one occurrence adds to a word's weight.</summary>
    /// <param name="field">Where it occurs.</param>
    /// <param name="length">How many terms the field has in this document.</param>
    public static double Of(SearchField field, int length)
    {
        var (boost, usual, bend) = s_fields[(int)field];
        return boost / (1 - bend + (bend * length / usual));
    }

    /// <summary>The impact of a word: its weight, saturated, in <see cref="Levels"/> steps.</summary>
    public static int Impact(double weight) =>
        Math.Max(1, (int)Math.Round(Levels * weight / (Saturation + weight)));
}
