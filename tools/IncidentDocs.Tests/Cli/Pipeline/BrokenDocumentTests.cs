using CsCheck;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;
using Xunit;

namespace IncidentDocs.Tests.Cli.Pipeline;

/// <summary>
/// Whatever is done to one document: nothing throws, every finding lies inside its file, the broken file has one, and the
/// findings of the other files are those they had, but for what can't be decided without the broken one.
/// </summary>
public sealed class BrokenDocumentTests
{
    private static HandbookOnTest Handbook => HandbookOnTest.Instance;

    [Fact]
    public void The_planted_defects_of_every_stage_are_found()
    {
        var codes = Handbook
            .Whole.Findings.Select(finding => finding.Diagnostic.Descriptor.Code)
            .Distinct()
            .Order(StringComparer.Ordinal);
        string[] planted =
        [
            "DOC003",
            "DOC005",
            "DOC008",
            "DOC010",
            "INC001",
            "INC002",
            "INC003",
            "INC020",
            "REF001",
            "REF003",
            "SCH001",
        ];
        Assert.Empty(planted.Except(codes));
    }

    public static TheoryData<string> Paths => new(Handbook.Typed.Select(document => document.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Emptied_documents_have_a_finding_at_their_start(string path)
    {
        foreach (var damage in new[] { Damage.Emptied(Find(path)), new Damage([], null) })
        {
            var found = Broken(path, damage);
            Assert.Contains(found, finding => finding.Location.Start.Line <= 2);
        }
    }

    /// <summary>A few of them are whole all the same: a list with fewer items, a head without what is optional.</summary>
    [Fact]
    public void Documents_cut_in_half_have_a_finding()
    {
        var (broken, all) = (0, 0);
        foreach (var document in Handbook.Typed)
        {
            var damage = Damage.Cut(document, 0.5);
            var isBroken = Judged(document.Path, damage).Document.IsBroken;
            (broken, all) = (broken + (isBroken ? 1 : 0), all + 1);
            if (isBroken)
            {
                Broken(document.Path, damage);
            }
        }
        Assert.InRange(broken, all * 85 / 100, all);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Wrong_words_are_found_where_they_stand(string path)
    {
        foreach (var damage in Some(Damage.WrongWords(Find(path))))
        {
            Assert.Contains(
                Broken(path, damage),
                found => found.Descriptor.Code == "SCH001" && found.Location.Span == damage.Place
            );
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Unknown_names_are_found_where_they_stand(string path)
    {
        foreach (var damage in Some(Damage.UnknownNames(Find(path))))
        {
            var found = Judged(path, damage).Found;
            Assert.Contains(
                found,
                one => one.Descriptor.Code == "REF001" && one.Location.Span == damage.Place
            );
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Unknown_keys_are_found_where_they_stand(string path)
    {
        foreach (var damage in Some(Damage.UnknownKeys(Find(path))))
        {
            Assert.Contains(
                Broken(path, damage),
                found => IsWithin(found.Location.Span, damage.Place!.Value)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Bytes_that_are_no_text_are_found(string path)
    {
        var bytes = Handbook.BytesOf(path);
        foreach (var at in new[] { 0, bytes.Length / 3, bytes.Length })
        {
            Assert.Contains(
                Broken(path, Damage.Noise(bytes, at, [0xFF])),
                found => found.Descriptor.Code == "DOC002"
            );
        }
    }

    [Fact]
    public void Cut_anywhere_nothing_throws_and_every_finding_has_its_place() =>
        Gen.Select(AnyDocument, Gen.Double[0, 1])
            .Holds(
                (document, share) => Judged(document.Path, Damage.Cut(document, share)),
                400,
                share: 2,
                threads: 2
            );

    [Fact]
    public void With_noise_anywhere_nothing_throws_and_every_finding_has_its_place() =>
        Gen.Select(AnyDocument, Gen.Double[0, 1], Gen.Byte.Array[1, 8])
            .Holds(
                (document, place, noise) =>
                {
                    var bytes = Handbook.BytesOf(document.Path);
                    var damage = Damage.Noise(bytes, (int)(bytes.Length * place), noise);
                    Judged(document.Path, damage);
                },
                400,
                share: 2,
                threads: 2
            );

    [Fact]
    public void The_whole_pipeline_finds_the_same_as_the_part_that_is_run_again() =>
        Gen.Select(AnyDocument, Gen.Double[0, 1])
            .Sample(
                (document, share) =>
                {
                    var damage = Damage.Cut(document, share);
                    Assert.Equal(
                        Shown(Handbook.WholeWith(document.Path, damage.Bytes)),
                        Shown(Handbook.With(document.Path, damage.Bytes).Handbook)
                    );
                },
                iter: 12,
                threads: 1
            );

    private static Gen<CompiledDocument> AnyDocument
    {
        get
        {
            var documents = Handbook.Typed.ToArray();
            return Gen.Int[0, documents.Length - 1].Select(at => documents[at]);
        }
    }

    private static CompiledDocument Find(string path) =>
        Handbook.Typed.Single(document => document.Path == path);

    /// <summary>The first, the last, and two between.</summary>
    private static IEnumerable<Damage> Some(IEnumerable<Damage> all)
    {
        var list = all.ToList();
        return new[] { 0, list.Count / 3, list.Count * 2 / 3, list.Count - 1 }
            .Distinct()
            .Where(at => at >= 0 && at < list.Count)
            .Select(at => list[at]);
    }

    /// <summary>Judges a document that can't be bound any more: it has a finding, and no other file has one that it had not.</summary>
    private static List<Diagnostic> Broken(string path, Damage damage)
    {
        var (document, found, handbook) = Judged(path, damage);
        Assert.True(document.IsBroken);
        Assert.Contains(found, one => one.Descriptor.Level == Level.Error);
        Assert.Empty(Elsewhere(handbook, path).Except(Elsewhere(Handbook.Whole, path)));
        return found;
    }

    private static (
        CompiledDocument Document,
        List<Diagnostic> Found,
        CheckedHandbook Handbook
    ) Judged(string path, Damage damage)
    {
        var (document, handbook) = Handbook.With(path, damage.Bytes);
        foreach (var place in handbook.Findings.SelectMany(Places))
        {
            var text = handbook.Facts.Catalog.FindDocument(place.Path)?.Source;
            Assert.True(text is not null && ReferenceEquals(text, place.Source), place.Path);
            Assert.InRange(place.Span.Start, 0, text.Text.Length);
            Assert.InRange(place.Span.End, place.Span.Start, text.Text.Length);
        }
        var lost = Elsewhere(Handbook.Whole, path)
            .Except(Elsewhere(handbook, path))
            .Where(line => !IsUndecided(line.Code, path, handbook));
        Assert.Empty(lost);
        var found = handbook
            .Findings.Select(finding => finding.Diagnostic)
            .Where(diagnostic => diagnostic.Location.Path == path);
        return (document, [.. found], handbook);
    }

    private static IEnumerable<Location> Places(Finding finding) =>
        finding
            .Diagnostic.Related.Select(related => related.Location)
            .Append(finding.Diagnostic.Location);

    /// <summary>Findings that follow from references, those of rules that need a kind with a broken document or the kind of the damaged one, and the severity by a matrix that was changed or names what is not defined any more.</summary>
    private static bool IsUndecided(string code, string path, CheckedHandbook handbook) =>
        code.StartsWith("REF", StringComparison.Ordinal)
        || code is "INC003"
            && path is "content/policy/impact-matrix.yml" or "content/policy/severities.yml"
        || code is "DOC005" && handbook.Facts.Catalog.IsUndecided("handbook")
        || RuleCatalog.All.Any(rule =>
            rule.Descriptor.Code == code
            && rule.Needs.Any(kind =>
                handbook.Facts.Catalog.IsUndecided(kind) || IsOf(path, kind, handbook)
            )
        );

    private static bool IsOf(string path, string kind, CheckedHandbook handbook) =>
        handbook.Facts.Catalog.FindDocument(path)?.Kind is { } damaged
        && (damaged.Name == kind || damaged.Declares.Contains(kind));

    private static HashSet<(string Code, string Line)> Elsewhere(
        CheckedHandbook handbook,
        string path
    ) =>
        [
            .. handbook
                .Findings.Where(finding => finding.Diagnostic.Location.Path != path)
                .Select(finding => (finding.Diagnostic.Descriptor.Code, Shown(finding))),
        ];

    private static IEnumerable<string> Shown(CheckedHandbook handbook) =>
        handbook.Findings.Select(Shown);

    private static string Shown(Finding finding) =>
        $"{finding.Diagnostic.Location.Path}:{finding.Diagnostic.Location.Span} {finding.Diagnostic.Descriptor.Code} {finding.Diagnostic.Message.En}";

    private static bool IsWithin(TextSpan inner, TextSpan outer) =>
        inner.Start >= outer.Start && inner.End <= outer.End;
}
