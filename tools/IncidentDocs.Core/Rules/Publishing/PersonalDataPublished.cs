using System.Collections.Frozen;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Rules.Wording;

namespace IncidentDocs.Core.Rules.Publishing;

/// <summary>PUB001: a public field holds somebody's phone, mail address or resident number.</summary>
public sealed class PersonalDataPublished : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "PUB001",
            "personal-data",
            Level.Error,
            Stage.DocumentRule,
            new Message(
                "공개되는 곳에 사람의 전화번호, 개인 메일 주소, 주민등록번호가 있다.",
                "A public field holds somebody's phone, mail address or resident number."
            ),
            new Message(
                "공개한 개인정보는 거두어들일 수 없고, 그 자체가 사고이다.",
                "Personal data that was published can not be called back; it is an incident of its own."
            ),
            new Message(
                "지우거나 대표 번호와 팀의 주소로 바꾼다. 공개해도 되는 번호는 allow에 적는다.",
                "Remove it, or give the number and address of a team. What may be public is put under allow."
            ),
            new Message(
                "개인정보 보호법 제24조의2, 제29조",
                "Korean Personal Information Protection Act, articles 24-2 and 29"
            )
        )
        {
            Options = [Allow],
            Measured = WordingFigures.Tell(
                new WordingFigures(200, 203, 193, 0),
                new WordingFigures(12, 12, 11, 0)
            ),
        };

    /// <inheritdoc/>
    public override ImmutableArray<string> Needs => ["handbook", "person"];

    private static readonly RuleOptionInfo Allow = new(
        "allow",
        null,
        new Message("공개해도 되는 번호와 주소.", "Numbers and addresses that may be public.")
    );

    private readonly Lazy<PersonalData> _data = new(() => new PersonalData());

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> Check(HandbookFacts facts)
    {
        var allowed = facts.Catalog.Handbook.WordsOf(Descriptor.Code, Allow);
        var addresses = facts
            .Catalog.People.Select(person => person.Channels.Email?.Value)
            .OfType<string>()
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        foreach (var text in facts.Catalog.Documents.SelectMany(PublicTexts))
        {
            foreach (var found in _data.Value.Find(text.Text, addresses))
            {
                var shown = text.Text.Substring(found.Start, found.Length);
                if (!WordingOptions.IsAllowed(shown, allowed))
                {
                    yield return Found(text.PlaceOf(found), Told(found.Kind));
                }
            }
        }
    }

    private static IEnumerable<PlacedText> PublicTexts(CompiledDocument document) =>
        document
            .PublicTexts.Select(text => PlacedText.Of(text))
            .Concat(
                document is { HasPublicBody: true, Body: { } body }
                    ? [PlacedText.Of(document.Source.At(body))]
                    : []
            );

    /// <summary>The finding does not repeat what must not be seen.</summary>
    private static Message Told(string kind) =>
        kind switch
        {
            "phone" => new Message(
                "공개되는 글에 사람의 전화번호가 있음",
                "somebody's phone number in a public text"
            ),
            "email" => new Message(
                "공개되는 글에 사람의 메일 주소가 있음",
                "somebody's mail address in a public text"
            ),
            _ => new Message(
                "공개되는 글에 주민등록번호가 있음",
                "a resident number in a public text"
            ),
        };
}
