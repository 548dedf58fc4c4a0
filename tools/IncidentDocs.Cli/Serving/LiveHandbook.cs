using System.Collections.Concurrent;
using System.Collections.Immutable;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Schema;
using IncidentDocs.Site.Leaks;
using IncidentDocs.Site.Model;
using IncidentDocs.Site.Templates;
using NodaTime;

namespace IncidentDocs.Cli.Serving;

/// <summary>Turns one state of a handbook's files into the next one of its site, and does again only what the change calls for.</summary>
/// <param name="audience">For whom the copy is.</param>
/// <param name="asked">Language of the site; null for the handbook's.</param>
internal sealed class LiveHandbook(Audience audience, Language? asked)
{
    private const string TemplateFolder = "templates/";

    private readonly HandbookSchemas _kinds = HandbookPipeline.OurSchemas();
    private readonly DocumentMemory _documents = new(Audience.Internal);
    private readonly DocumentMemory _publicDocuments = new(Audience.Public);
    private readonly ConcurrentDictionary<string, RenderedFile> _lastGood = new(
        StringComparer.Ordinal
    );
    private HandbookFacts? _facts;
    private HandbookFacts? _publicFacts;
    private (SchemaSet Schemas, ImmutableArray<Diagnostic> Found)? _schemas;
    private (SiteTemplates Templates, ImmutableArray<Language> Languages)? _templates;
    private ImmutableArray<Diagnostic> _templateFindings = [];
    private bool _hasOwnTemplates;

    /// <summary>The next state.</summary>
    /// <param name="reading">The files.</param>
    /// <param name="asOf">Now, once the handbook's zone is known.</param>
    /// <param name="history">What git knows.</param>
    /// <param name="clock">Told the time that each stage took.</param>
    public LiveState Next(
        SourceReading reading,
        Func<DateTimeZone, Instant> asOf,
        HandbookHistory history,
        StageClock clock
    )
    {
        var sources = reading.Sources;
        var (schemas, own) = clock.Time("schemas", () => Schemas(reading));
        var (documents, shown) = clock.Time(
            "documents",
            () => _documents.Compile(sources, schemas)
        );
        var (catalog, identity) = clock.Time(
            "catalog",
            () => CatalogBuilder.Build(shown, Audience.Internal)
        );
        var now = asOf(catalog.Handbook.Zone);
        var facts = clock.Time("facts", () => Derive(catalog, now, _facts));
        _facts = facts;
        var copy = (audience == Audience.Internal ? facts : Public(sources, schemas, now)) with
        {
            History = history.For(audience),
        };
        clock.Time("templates", () => LoadTemplates(reading, copy));
        return new LiveState(
            clock.Time("site model", () => Edition(copy, sources)),
            new CompiledHandbook(sources, schemas, own, documents),
            facts,
            identity,
            _templateFindings,
            [
                .. documents
                    .Zip(shown)
                    .Where(pair => !ReferenceEquals(pair.First, pair.Second))
                    .Select(pair => pair.First.Path),
            ]
        )
        {
            HasOwnTemplates = _hasOwnTemplates,
        };
    }

    /// <summary>Asks the rules about a state.</summary>
    public static CheckedHandbook Check(LiveState state, StageClock clock)
    {
        var handbook = state.StandIns.IsEmpty
            ? HandbookPipeline.Judge(state.Compiled, state.Facts, state.Identity, clock)
            : HandbookPipeline.Judge(state.Compiled, _ => state.Facts.AsOf, clock);
        return handbook.With(state.TemplateFindings);
    }

    private (SchemaSet Schemas, ImmutableArray<Diagnostic> Found) Schemas(SourceReading reading)
    {
        if (_schemas is null || IsTouched(reading, "schemas/"))
        {
            _schemas = _kinds.Load(reading.Sources);
        }
        return _schemas.Value;
    }

    private HandbookFacts Public(SourceSet sources, SchemaSet schemas, Instant now)
    {
        var documents = _publicDocuments.Compile(sources, schemas).Shown;
        var catalog = CatalogBuilder.Build(documents, Audience.Public).Catalog;
        return _publicFacts = Derive(catalog, now, _publicFacts);
    }

    private static HandbookFacts Derive(Catalog catalog, Instant now, HandbookFacts? before) =>
        before?.AsOf == now ? before.After(catalog) : HandbookFacts.Derive(catalog, now);

    /// <summary>Reads the templates where they changed. While the new ones have an error, the pages are made with the old ones.</summary>
    private void LoadTemplates(SourceReading reading, HandbookFacts facts)
    {
        var first = asked ?? facts.Catalog.Handbook.Language;
        ImmutableArray<Language> languages = [first, .. facts.Catalog.Handbook.Besides(first)];
        if (
            _templates?.Languages.SequenceEqual(languages) is true
            && !IsTouched(reading, TemplateFolder)
        )
        {
            return;
        }
        var loaded = SiteTemplates.Load(first, reading.Sources.Files, languages[1..]);
        _templateFindings = loaded.Diagnostics;
        _hasOwnTemplates = !TemplateCheck.OwnOf(reading.Sources).IsEmpty;
        if (
            _templates is null
            || !loaded.Diagnostics.Any(found => found.Descriptor.Level == Level.Error)
        )
        {
            _templates = (loaded, languages);
        }
    }

    private Edition Edition(HandbookFacts facts, SourceSet sources)
    {
        var (templates, languages) = _templates!.Value;
        var options = new SiteOptions(languages[0], "/");
        var scan = audience == Audience.Public ? new LeakScan(facts.Catalog) : null;
        var pages = SiteModelBuilder.Build(
            facts,
            sources,
            templates,
            options with
            {
                IsPagesOnly = true,
            }
        );
        return new Edition(
            scan?.Over(pages) ?? pages,
            () =>
            {
                var whole = SiteModelBuilder.Build(facts, sources, templates, options);
                return scan?.Over(whole) ?? whole;
            },
            languages[0],
            _lastGood
        )
        {
            Scan = scan,
        };
    }

    private static bool IsTouched(SourceReading reading, string folder) =>
        reading.Changed.Any(path => path.StartsWith(folder, StringComparison.Ordinal));
}
