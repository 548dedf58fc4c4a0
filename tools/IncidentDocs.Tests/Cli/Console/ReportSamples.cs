using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Tests.Cli.Console;

/// <summary>Findings in places that are hard to show.</summary>
internal static class ReportSamples
{
    private const string Long = "note: ";

    /// <summary>A finding at the first occurrence of a text in a file.</summary>
    public static Finding At(
        string path,
        string text,
        string place,
        Level level = Level.Error,
        Message? help = null
    ) => At(new SourceText(path, text), place, level, help);

    /// <summary>Everything at once.</summary>
    public static ImmutableArray<Finding> All()
    {
        var people = new SourceText(
            "content/people.yml",
            "people:\n  - id: kim-minji\n    name: 김민지\n"
        );
        var roster = new SourceText(
            "content/oncall/rosters/결제.yml",
            "id: payments\r\nseats:\r\n\t- primary: kim-minj\r\n  - 이름: 이준호 👩‍🚒 담당\r\n"
        );
        var unknown = Of(
            roster,
            "kim-minj",
            Level.Error,
            new Message("'kim-minj'라는 사람이 없음", "no person 'kim-minj'")
        );
        return
        [
            With(
                unknown,
                new Message("'kim-minji'를 쓰려던 것인지 볼 것", "did you mean 'kim-minji'?"),
                new RelatedPlace(
                    people.At(SpanOf(people, "kim-minji")),
                    new Message("비슷한 이름", "the nearest name")
                )
            ),
            Of(
                roster,
                "담당",
                Level.Warning,
                new Message("넓은 글자 뒤의 자리", "a place behind wide characters")
            ),
            At(
                "content/a.md",
                "line one\nfrom here\nto there\nend",
                "from here\nto",
                Level.Warning
            ),
            At("content/b.md", "1\n2\n3\n4\n5\n6\n7\n8\n", "2\n3\n4\n5\n6\n7\n"),
            At("content/c.md", Long + new string('x', 300) + "BAD" + new string('y', 300), "BAD"),
            At("content/d.md", "가".PadRight(200, '나') + "틀림", "틀림"),
            At("content/e.md", "tail: " + new string('z', 400), new string('z', 400)),
            At(
                "content/hostile\u001B[2J.md",
                "run: \u202Eecho\u0007 \u200Bx\u001B]0;title\u0007",
                "x",
                Level.Info,
                new("줄 하나\n줄 둘\u001B[31m", "one line\nanother\u001B[31m")
            ),
            AtEnd("content/f.yml", "key:\n"),
            AtEnd("content/g.yml", "key: value"),
            AtEnd("content/empty.yml", ""),
        ];
    }

    private static Finding AtEnd(string path, string text) =>
        Of(
            new SourceText(path, text).At(new TextSpan(text.Length, 0)),
            Level.Info,
            new Message("값이 없음", "a value is missing")
        );

    private static Finding At(SourceText source, string place, Level level, Message? help)
    {
        var finding = Of(source, place, level, new Message("이 자리", "this place"));
        return help is null ? finding : With(finding, help.Value);
    }

    private static Finding With(
        Finding finding,
        Message help,
        params ImmutableArray<RelatedPlace> related
    ) => finding with { Diagnostic = finding.Diagnostic with { Help = help, Related = related } };

    private static Finding Of(SourceText source, string place, Level level, Message message) =>
        Of(source.At(SpanOf(source, place)), level, message);

    private static Finding Of(Location location, Level level, Message message) =>
        new(new Diagnostic(Descriptor, location, message), level, Treatment.Open);

    private static TextSpan SpanOf(SourceText source, string place) =>
        new(source.Text.IndexOf(place, StringComparison.Ordinal), place.Length);

    private static readonly Message Nothing = new("-", "-");

    private static readonly DiagnosticDescriptor Descriptor = new(
        "TST001",
        "sample",
        Level.Error,
        Stage.Parsing,
        Nothing,
        Nothing,
        new Message("고칠 것", "mend it"),
        Nothing
    );
}
