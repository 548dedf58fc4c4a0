using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Model.Kinds;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Schema;
using NodaTime;

namespace IncidentDocs.Cli.Pipeline;

/// <summary>The compiler's front: from files to findings. Reads as the flow of the architecture.</summary>
internal static class HandbookPipeline
{
    /// <summary>Checks a handbook as of an instant.</summary>
    public static CheckedHandbook Check(
        SourceSet sources,
        Instant asOf,
        StageClock clock,
        HandbookSchemas? kinds = null
    ) => Check(sources, _ => asOf, clock, kinds: kinds);

    /// <summary>Checks a handbook as of an instant that its own zone may decide.</summary>
    /// <param name="sources">Its files.</param>
    /// <param name="asOf">Now, once the handbook's zone is known.</param>
    /// <param name="clock">Told the time that each stage took.</param>
    /// <param name="horizon">How far the escalation is proved to reach somebody; null for the usual eight weeks.</param>
    /// <param name="kinds">The schemas of our kinds, for who checks many handbooks; read anew where null.</param>
    public static CheckedHandbook Check(
        SourceSet sources,
        Func<DateTimeZone, Instant> asOf,
        StageClock clock,
        Duration? horizon = null,
        HandbookSchemas? kinds = null
    )
    {
        var (schemas, own) = clock.Time("schemas", () => (kinds ?? OurSchemas()).Load(sources));
        var documents = clock.Time("documents", () => Compile(sources, schemas, Audience.Internal));
        return Judge(
            new CompiledHandbook(sources, schemas, own, documents)
            {
                Horizon = horizon ?? HandbookFacts.UsualHorizon,
            },
            asOf,
            clock
        );
    }

    /// <summary>Compiles the documents of a handbook, each by itself but for its translations.</summary>
    /// <param name="sources">Its files.</param>
    /// <param name="schemas">The schemas of all kinds.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="known">Documents, by path, of which it is known that compiling them would give just this.</param>
    public static ImmutableArray<CompiledDocument> Compile(
        SourceSet sources,
        SchemaSet schemas,
        Audience audience,
        IReadOnlyDictionary<string, CompiledDocument>? known = null
    )
    {
        var compiler = new DocumentCompiler(schemas, ParseLimits.Default, audience);
        var files = sources.Files.Where(file => DocumentFiles.IsDocument(file.Path)).ToArray();
        var units = DocumentUnits.Of(files);
        var documents = new ImmutableArray<CompiledDocument>[units.Length];
        Parallel.For(
            0,
            units.Length,
            at =>
                documents[at] =
                    units[at].In(known) ?? compiler.Compile(units[at].File, units[at].Translations)
        );
        return
        [
            .. documents
                .SelectMany(unit => unit)
                .OrderBy(document => document.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Puts compiled documents together and judges them as of an instant that the handbook's zone may decide.</summary>
    public static CheckedHandbook Judge(
        CompiledHandbook compiled,
        Func<DateTimeZone, Instant> asOf,
        StageClock clock
    )
    {
        var (catalog, identity) = clock.Time(
            "catalog",
            () => CatalogBuilder.Build(compiled.Documents, Audience.Internal)
        );
        var facts = clock.Time(
            "facts",
            () => HandbookFacts.Derive(catalog, asOf(catalog.Handbook.Zone), compiled.Horizon)
        );
        return Judge(compiled, facts, identity, clock);
    }

    /// <summary>Judges documents whose facts are known.</summary>
    /// <param name="compiled">The documents.</param>
    /// <param name="facts">What follows from them.</param>
    /// <param name="identity">What was found while they were put together.</param>
    /// <param name="clock">Told the time that each stage took.</param>
    public static CheckedHandbook Judge(
        CompiledHandbook compiled,
        HandbookFacts facts,
        ImmutableArray<Diagnostic> identity,
        StageClock clock
    )
    {
        var (sources, schemas, own, documents) = compiled;
        IEnumerable<Diagnostic> found = clock.Time(
            "rules",
            () =>
                documents
                    .SelectMany(document => document.Diagnostics)
                    .Concat(own)
                    .Concat(identity)
                    .Concat(CatalogChecks.Run(facts.Catalog, sources))
                    .Concat(RuleCatalog.Run(facts))
                    .ToList()
        );
        return new CheckedHandbook(sources, schemas, facts, new FindingPolicy(facts).Apply(found));
    }

    /// <summary>The facts of a copy for an audience: the checked ones for the company, projected ones for the public.</summary>
    public static HandbookFacts For(CheckedHandbook handbook, Audience audience)
    {
        if (audience == Audience.Internal)
        {
            return handbook.Facts;
        }
        var documents = Compile(handbook.Sources, handbook.Schemas, audience);
        return HandbookFacts.Derive(
            CatalogBuilder.Build(documents, audience).Catalog,
            handbook.Facts.AsOf
        );
    }

    /// <summary>Our schemas and the handbook's own, and what is wrong with these.</summary>
    public static (SchemaSet Schemas, ImmutableArray<Diagnostic> Diagnostics) Schemas(
        SourceSet sources
    ) => OurSchemas().Load(sources);

    /// <summary>The schemas of our kinds, which a caller may keep.</summary>
    public static HandbookSchemas OurSchemas() =>
        new([.. KindTable.All.Select(kind => kind.Name)], ParseLimits.Default);
}
