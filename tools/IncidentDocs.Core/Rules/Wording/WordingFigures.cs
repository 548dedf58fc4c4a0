using System.Globalization;

namespace IncidentDocs.Core.Rules.Wording;

/// <summary>How often a rule that reads words is right, on sentences written for the purpose; a test holds the figures.</summary>
/// <param name="Bad">Sentences in which something is to be found.</param>
/// <param name="Good">Sentences in which nothing is.</param>
/// <param name="Hits">The first in which something is found.</param>
/// <param name="Alarms">The second in which something is.</param>
internal sealed record WordingFigures(int Bad, int Good, int Hits, int Alarms)
{
    private string Precision => Share(Hits, Hits + Alarms);

    private string Recall => Share(Hits, Bad);

    /// <summary>The figures in words.</summary>
    /// <param name="tuned">On the sentences by which the lists were made.</param>
    /// <param name="held">On those that were written afterwards.</param>
    public static Message Tell(WordingFigures tuned, WordingFigures held) =>
        new(
            $"낱말 목록으로 찾으므로 놓치는 것이 있다. 목록을 만들며 쓴 문장 {tuned.Bad + tuned.Good}개(찾을 것 {tuned.Bad}개)에서 정밀도 {tuned.Precision}, 재현율 {tuned.Recall}이고, 목록을 다 만든 뒤에 따로 쓴 {held.Bad + held.Good}개(찾을 것 {held.Bad}개)에서는 {held.Precision}, {held.Recall}이다.",
            $"It goes by lists of words and misses some. On the {tuned.Bad + tuned.Good} sentences by which the lists were made ({tuned.Bad} to be found) its precision is {tuned.Precision} and its recall {tuned.Recall}; on {held.Bad + held.Good} written afterwards ({held.Bad} to be found) they are {held.Precision} and {held.Recall}."
        );

    private static string Share(int part, int whole) =>
        (whole == 0 ? 1 : part / (double)whole).ToString("0.00", CultureInfo.InvariantCulture);
}
