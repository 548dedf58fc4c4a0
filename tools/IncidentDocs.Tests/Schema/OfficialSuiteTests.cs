using IncidentDocs.Tests.Conformance;
using Xunit;

namespace IncidentDocs.Tests.Schema;

public sealed class OfficialSuiteTests
{
    private const int Mandatory = 927;

    [ConformanceFact(OfficialSuite.Folder)]
    public void AgreesWithAllMandatoryTests()
    {
        var cases = OfficialSuite.MandatoryFiles().SelectMany(OfficialSuite.Read).ToList();
        Assert.Equal(Mandatory, cases.Count);
        Assert.Empty(OfficialSuite.Disagreements(cases));
    }

    [ConformanceFact(OfficialSuite.Folder)]
    public void AgreesWithTheTestsOfAssertedFormats()
    {
        string[] files =
        [
            "date",
            "date-time",
            "time",
            "email",
            "uri",
            "regex",
            "ecmascript-regex",
            "unknown",
        ];
        var cases = files
            .SelectMany(file => OfficialSuite.Read($"optional/format/{file}.json"))
            .ToList();
        Assert.NotEmpty(cases);
        Assert.Empty(OfficialSuite.Disagreements(cases));
    }

    [ConformanceFact(OfficialSuite.Folder)]
    public void AgreesWithTheOptionalTestsOfPatternsNumbersAndIdentifiers()
    {
        string[] files =
        [
            "bignum",
            "float-overflow",
            "ecmascript-regex",
            "non-bmp-regex",
            "id",
            "unknownKeyword",
        ];
        var cases = files.SelectMany(file => OfficialSuite.Read($"optional/{file}.json")).ToList();
        Assert.NotEmpty(cases);
        Assert.Empty(OfficialSuite.Disagreements(cases));
    }
}
