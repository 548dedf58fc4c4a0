namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>The inspections in English have a browser and a site of their own, so that they go on beside other tests.</summary>
[CollectionDefinition(Name)]
public sealed class EnglishInspectionCollection : ICollectionFixture<Browser>
{
    /// <summary>What the tests name.</summary>
    public const string Name = "inspection in English";
}
