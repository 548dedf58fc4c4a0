namespace IncidentDocs.BrowserTests;

/// <summary>All tests look at one site through one browser, one after the other; those that inspect each page are apart.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browser>
{
    /// <summary>What the tests name.</summary>
    public const string Name = "browser";
}
