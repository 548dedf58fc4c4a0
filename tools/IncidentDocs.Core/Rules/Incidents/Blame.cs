using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Core.Rules.Wording;

namespace IncidentDocs.Core.Rules.Incidents;

/// <summary>INC014: the narrative, the whys or the lessons of an incident blame a person; actions are not looked at.</summary>
public sealed class Blame : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "INC014",
            "blame",
            Level.Warning,
            Stage.DocumentRule,
            new Message(
                "장애의 서술, 왜, 교훈에 사람을 탓하는 말이 있다. 후속 조치는 보지 않는다.",
                "The narrative, the whys or the lessons of an incident blame a person; actions are not looked at."
            ),
            new Message(
                "탓하는 글이 한 번 나오면 다음부터 아무도 있는 그대로 말하지 않는다. 사람에서 멈춘 원인은 고칠 것이 없다.",
                "Where somebody was blamed once, nobody tells things as they were again; and a cause that stops at a person leaves nothing to mend."
            ),
            new Message(
                "그때 무엇이 보였고 무엇이 그렇게 하게 했는지를 적는다. 담당자 대신 화면, 절차, 검사를 주어로 삼는다.",
                "Tell what was seen and what made it look right: make the screen, the procedure or the check the subject and not the person."
            ),
            new Message("절차서 6", "procedure 6")
        )
        {
            Options = [WordingOptions.Words, WordingOptions.Allow],
            Measured = WordingFigures.Tell(
                new WordingFigures(242, 241, 231, 0),
                new WordingFigures(20, 20, 13, 0)
            ),
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "person"];

    private readonly Lazy<BlameWording> _blame = new(() => new BlameWording());

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var handbook = facts.Catalog.Handbook;
        var words = handbook.WordsOf(Descriptor.Code, WordingOptions.Words);
        var allowed = handbook.WordsOf(Descriptor.Code, WordingOptions.Allow);
        var names = new MarkedNames(Names(facts.Catalog));
        return InParallel.SelectMany(
            facts.Catalog.Incidents,
            incident =>
                Narrative(facts.Catalog, incident)
                    .SelectMany(text => Check(text, names, words, allowed))
        );
    }

    private IEnumerable<Diagnostic> Check(
        PlacedText text,
        MarkedNames names,
        ImmutableArray<string> words,
        ImmutableArray<string> allowed
    )
    {
        var found = _blame
            .Value.Find(text.Text, names)
            .Concat(WordingOptions.FindWords(text.Text, words));
        foreach (var wording in found)
        {
            var shown = text.Text.Substring(wording.Start, wording.Length);
            if (!WordingOptions.IsAllowed(shown, allowed))
            {
                yield return Found(
                    text.PlaceOf(wording),
                    new Message(
                        $"사람을 탓하는 말: {Quoted.Of(shown)}",
                        $"wording that blames a person: {Quoted.Of(shown)}"
                    )
                );
            }
        }
    }

    private static ImmutableArray<string> Names(Catalog catalog) =>
        [
            .. catalog
                .People.SelectMany(person =>
                    new[] { person.Name.Any, person.Name.Ko, person.Name.En }
                )
                .OfType<string>(),
        ];

    private static IEnumerable<PlacedText> Narrative(Catalog catalog, Incident incident) =>
        Texts(incident)
            .SelectMany(PlacedText.Of)
            .Concat(
                catalog.FindDocument(incident.Location.Path) is { } document
                    ? PlacedText.OfProse(document)
                    : []
            );

    private static IEnumerable<LocalizedText?> Texts(Incident incident) =>
        [
            incident.Title,
            incident.PublicTitle,
            incident.PublicSummary,
            incident.Impact.Summary,
            incident.SeverityReason,
            .. incident.Timeline.SelectMany(entry => new[] { entry.What, entry.Note }),
            .. incident.Whys.SelectMany(why => new[] { why.Question, why.Answer }),
            incident.RootCause,
            .. incident.ContributingFactors,
            incident.Resolution,
            incident.RtoReason,
            .. incident.Lessons.WentWell,
            .. incident.Lessons.WentBadly,
            .. incident.Lessons.GotLucky,
        ];
}
