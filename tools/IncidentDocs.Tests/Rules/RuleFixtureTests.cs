using System.Text;
using IncidentDocs.Cli.Reference;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Rules;
using Xunit;

namespace IncidentDocs.Tests.Rules;

/// <summary>
/// Every code is held by fixtures: <c>bad</c> cases give exactly the findings of their <c>expected.txt</c> for that code,
/// <c>good</c> ones give no finding of any code. With <c>VERIFY_ACCEPT=1</c> what was found becomes the expectation.
/// </summary>
public sealed class RuleFixtureTests
{
    public static TheoryData<string, string> BadCases => Cases(isBad: true);

    public static TheoryData<string, string> GoodCases => Cases(isBad: false);

    [Fact]
    public void Base_has_no_finding() =>
        Assert.Empty(Lines(FixtureFiles.CheckOnDisk(FixtureFiles.Library.Base).Findings));

    [Theory]
    [MemberData(nameof(GoodCases))]
    public void Good_case_has_no_finding_of_any_code(string folder, string name) =>
        Assert.Empty(Lines(FixtureFiles.CheckOnDisk(Find(folder, name)).Findings));

    [Theory]
    [MemberData(nameof(BadCases))]
    public void Bad_case_has_the_expected_findings_of_its_code(string folder, string name)
    {
        var bad = Find(folder, name);
        var found = FixtureFiles
            .CheckOnDisk(bad)
            .Findings.Where(finding => finding.Diagnostic.Descriptor.Code == bad.Code);
        var text = string.Concat(Lines(found).Select(line => line + "\n"));
        var file = FixtureFiles.ExpectationOf(bad);
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") is "1")
        {
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
        Assert.NotEmpty(text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    [Theory]
    [MemberData(nameof(BadCases))]
    public void A_case_is_the_same_in_memory_as_on_disk(string folder, string name)
    {
        var bad = Find(folder, name);
        Assert.Equal(Lines(FixtureFiles.CheckOnDisk(bad).Findings), Lines(bad.Check().Findings));
    }

    [Fact]
    public void Every_code_has_a_good_and_a_bad_case()
    {
        var lacking = DescriptorCatalog
            .All.Where(descriptor =>
                FixtureFiles.Library.Of(descriptor) is var cases
                && !(cases.Any(found => found.IsBad) && cases.Any(found => !found.IsBad))
            )
            .Select(descriptor => descriptor.Code);
        Assert.Empty(lacking);
    }

    [Fact]
    public void Every_folder_is_named_after_its_code()
    {
        var named = DescriptorCatalog
            .All.Select(descriptor => $"{descriptor.Code}-{descriptor.Name}")
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(FixtureFiles.Library.Cases, found => Assert.Contains(found.Folder, named));
        Assert.All(
            FixtureFiles.Library.Cases,
            found =>
                Assert.Matches(
                    $"^({ExampleCase.Bad}|{ExampleCase.Good})(-[2-9]|-1[0-9])?$",
                    found.Name
                )
        );
    }

    /// <summary>Findings as <c>expected.txt</c> holds them: columns in UTF-16 units, messages in English.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<Finding> findings) =>
        findings.Select(finding =>
        {
            var (place, level) = (finding.Diagnostic.Location, Words<Level>.Of(finding.Level));
            return $"{place.Path}:{place.Start.Line}:{place.Start.Column} {level} {finding.Diagnostic.Descriptor.Code} {finding.Diagnostic.Message.En}";
        });

    private static ExampleCase Find(string folder, string name) =>
        FixtureFiles.Library.Cases.Single(found => found.Folder == folder && found.Name == name);

    private static TheoryData<string, string> Cases(bool isBad)
    {
        var data = new TheoryData<string, string>();
        foreach (var found in FixtureFiles.Library.Cases.Where(found => found.IsBad == isBad))
        {
            data.Add(found.Folder, found.Name);
        }
        return data;
    }
}
