using System.Collections.Frozen;
using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Model;

/// <summary>What all pages are made from: the facts, the words, the cross references. It never changes while a site is built.</summary>
internal sealed class SiteSource
{
    public SiteSource(HandbookFacts facts, SourceSet sources, Words words, SiteOptions options)
    {
        Facts = facts;
        Words = words;
        Options = options;
        Times = new TimeTexts(words, facts.Catalog.Handbook.Zone, facts.AsOf);
        References = new CrossReferences(facts);
        OnCall = new OnCallNow(facts);
        Targets = new LinkTargets(facts.Catalog, sources);
    }

    /// <summary>The facts.</summary>
    public HandbookFacts Facts { get; }

    /// <summary>The catalogue.</summary>
    public Catalog Catalog => Facts.Catalog;

    /// <summary>The words of the interface.</summary>
    public Words Words { get; }

    /// <summary>How the site is built.</summary>
    public SiteOptions Options { get; }

    /// <summary>Times as people read them.</summary>
    public TimeTexts Times { get; }

    /// <summary>What refers to what.</summary>
    public CrossReferences References { get; }

    /// <summary>Who is on call.</summary>
    public OnCallNow OnCall { get; }

    /// <summary>Where links of the content lead.</summary>
    public LinkTargets Targets { get; }

    /// <summary>The language of the site.</summary>
    public Language Language => Words.Language;

    /// <summary>The handbook's title.</summary>
    public string Title => Catalog.Handbook.Title.In(Language);
}
