namespace IncidentDocs.BrowserTests.Inspection;

/// <summary>The inspections in Korean have a browser and a site of their own, so that they go on beside other tests.</summary>
[CollectionDefinition(Name)]
public sealed class PageInspectionCollection : ICollectionFixture<Browser>
{
    /// <summary>What the tests name.</summary>
    public const string Name = "inspection in Korean";
}
