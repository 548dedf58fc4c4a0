namespace IncidentDocs.Core.Model.Catalogs;

/// <summary>Checks identity and references over the whole handbook, each once.</summary>
internal static class ReferenceCheck
{
    /// <summary>All findings, in document order.</summary>
    public static ImmutableArray<Diagnostic> Run(Catalog catalog)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        found.AddRange(Duplicates(catalog));
        found.AddRange(Unknown(catalog));
        found.AddRange(LocalReferenceCheck.Run(catalog));
        return found.ToImmutable();
    }

    private static IEnumerable<Diagnostic> Duplicates(Catalog catalog)
    {
        var first = new Dictionary<(string Scope, string Kind, string Id), Declaration>();
        foreach (var declaration in catalog.Documents.SelectMany(document => document.Declarations))
        {
            var scope = declaration.IsLocal ? declaration.Location.Path : "";
            if (!first.TryAdd((scope, declaration.Kind, declaration.Id), declaration))
            {
                yield return Duplicate(
                    declaration,
                    first[(scope, declaration.Kind, declaration.Id)]
                );
            }
        }
    }

    private static Diagnostic Duplicate(Declaration second, Declaration first)
    {
        var kind = IdKinds.NameOf(second.Kind);
        return new Diagnostic(
            ReferenceFindings.DuplicateId,
            second.Location,
            new Message(
                $"{kind.Ko} id '{second.Id}'{Josa.Subject(second.Id)} 이미 쓰임",
                $"{kind.En} id '{second.Id}' is already taken"
            )
        )
        {
            Related =
            [
                new RelatedPlace(first.Location, new Message("먼저 쓴 곳", "first used here")),
            ],
        };
    }

    private static IEnumerable<Diagnostic> Unknown(Catalog catalog)
    {
        var handbook = catalog.Handbook.Id.Value;
        var names = new DeclaredNames(catalog);
        foreach (var reference in catalog.References)
        {
            var known = reference.Kinds.Any(kind =>
                catalog.IsUndecided(kind)
                || catalog.Declarations.ContainsKey(new DocumentKey(handbook, kind, reference.Id))
            );
            if (!known)
            {
                yield return UnknownId(
                    reference.Kinds[0],
                    reference.Id,
                    reference.Location,
                    names.Of(reference.Kinds)
                );
            }
        }
    }

    /// <summary>The finding that an id is not defined, with the nearest name of those that are.</summary>
    internal static Diagnostic UnknownId(
        string kind,
        string id,
        Location place,
        IEnumerable<string> known
    )
    {
        var (name, shown) = (IdKinds.NameOf(kind), Quoted.Of(id));
        var nearest = NearestName.Of(id, known);
        return new Diagnostic(
            ReferenceFindings.UnknownReference,
            place,
            new Message($"정의되지 않은 {name.Ko}: '{shown}'", $"unknown {name.En} '{shown}'")
        )
        {
            Help = nearest is null
                ? null
                : new Message($"혹시 '{nearest}'?", $"did you mean '{nearest}'?"),
            Fix = nearest is null ? null : NameFix.Of(place, nearest),
        };
    }
}
