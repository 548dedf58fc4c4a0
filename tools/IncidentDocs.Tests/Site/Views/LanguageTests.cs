using System.Text.RegularExpressions;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Site.Views;

public sealed partial class LanguageTests
{
    private static readonly Words s_korean = BuiltIn.Load(Language.Korean).Renderer.Words;
    private static readonly Words s_english = BuiltIn.Load(Language.English).Renderer.Words;

    [Fact]
    public void Both_languages_have_the_same_words() => Assert.Equal(s_korean.Keys, s_english.Keys);

    [Fact]
    public void No_word_is_empty_and_both_have_the_same_places()
    {
        foreach (var key in s_korean.Keys)
        {
            Assert.NotEmpty(s_korean.Of(key));
            Assert.NotEmpty(s_english.Of(key));
            Assert.Equal(Places(s_korean.Of(key)), Places(s_english.Of(key)));
        }
    }

    [Fact]
    public void Every_word_that_is_used_is_there_and_every_word_is_used()
    {
        var used = InTemplates().Concat(InCode()).ToHashSet(StringComparer.Ordinal);
        var families = Families().ToHashSet(StringComparer.Ordinal);
        Assert.Empty(used.Except(s_korean.Keys, StringComparer.Ordinal));
        Assert.Empty(
            s_korean
                .Keys.Where(key =>
                    !families.Contains(key[..key.IndexOf('.', StringComparison.Ordinal)])
                )
                .Except(used, StringComparer.Ordinal)
        );
        Assert.Empty(families.Except(s_korean.Members, StringComparer.Ordinal));
    }

    [Fact]
    public void A_handbook_replaces_single_words()
    {
        var loaded = BuiltIn.Load(
            Language.English,
            BuiltIn.File("templates/i18n/en.yml", "frame:\n  menu: Carte\n")
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("Carte", loaded.Renderer.Words.Of("frame.menu"));
        Assert.Equal("You are here", loaded.Renderer.Words.Of("frame.breadcrumb"));
    }

    [Theory]
    [InlineData(
        "frame:\n  meny: x\n",
        2,
        3,
        "there is no word or group 'meny'",
        "did you mean 'menu'?"
    )]
    [InlineData(
        "fram:\n  menu: x\n",
        1,
        1,
        "there is no word or group 'fram'",
        "did you mean 'frame'?"
    )]
    [InlineData("frame:\n  menu: [x]\n", 2, 9, "a word was expected here", null)]
    [InlineData("frame: x\n", 1, 8, "a word was expected here", null)]
    public void A_word_that_nothing_asks_for_is_a_finding(
        string text,
        int line,
        int column,
        string message,
        string? help
    )
    {
        var found = Assert.Single(
            BuiltIn.Load(Language.English, BuiltIn.File("templates/i18n/en.yml", text)).Diagnostics
        );
        Assert.Equal("DOC009", found.Descriptor.Code);
        Assert.Equal(new(line, column), found.Location.Start);
        Assert.Equal(message, found.Message.En);
        Assert.Equal(help, found.Help?.En);
    }

    [Fact]
    public void A_language_file_that_does_not_parse_is_a_finding_of_the_parser() =>
        Assert.Equal(
            "DOC001",
            Assert
                .Single(
                    BuiltIn
                        .Load(Language.English, BuiltIn.File("templates/i18n/en.yml", "frame: ["))
                        .Diagnostics
                )
                .Descriptor.Code
        );

    private static IEnumerable<string> InTemplates() =>
        BuiltIn
            .Texts()
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => InTemplate().Matches(file.Value))
            .Select(match => match.Groups["key"].Value);

    // Every literal that looks like a key of a group counts, so that a key chosen by a condition is found as well.
    private static IEnumerable<string> InCode() =>
        Sources()
            .SelectMany(text => Keyed().Matches(text))
            .Select(match => match.Groups["key"].Value)
            .Where(key =>
                !key.EndsWith(".html", StringComparison.Ordinal)
                && s_korean.Members.Contains(
                    key[..key.IndexOf('.', StringComparison.Ordinal)],
                    StringComparer.Ordinal
                )
            );

    private static IEnumerable<string> Families() =>
        Sources()
            .SelectMany(text => Family().Matches(text))
            .Select(match => match.Groups["key"].Value);

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(
                Path.Combine(BuiltIn.Root, "tools/IncidentDocs.Site"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Order(StringComparer.Ordinal)
            .Select(path =>
                string.Join(
                    '\n',
                    File.ReadLines(path)
                        .Where(line =>
                            !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
                        )
                )
            );

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bt\.(?<key>[a-z_]+\.[a-z_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InTemplate();

    [GeneratedRegex("\"(?<key>[a-z_]+\\.[a-z0-9_]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keyed();

    [GeneratedRegex(
        @"[wW]ords\s*\.\s*(Of|Named)\(\s*""(?<key>[a-z_]+)"",",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Family();

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
