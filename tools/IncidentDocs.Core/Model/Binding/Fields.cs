using IncidentDocs.Core.Parsing;

namespace IncidentDocs.Core.Model.Binding;

/// <summary>Reads a mapping that its schema has accepted. What is absent (optional, or left out of a public copy) reads as null, empty or nothing; a value that no schema can judge (a week 53 that the year lacks) is reported.</summary>
/// <param name="node">The mapping.</param>
/// <param name="document">The document being bound.</param>
internal readonly struct Fields(MappingNode node, BindContext document)
{
    /// <summary>The document being bound.</summary>
    public BindContext Document => document;

    /// <summary>Where the mapping stands.</summary>
    public Location Location => document.At(node.Span);

    /// <summary>The entries in order.</summary>
    public ImmutableArray<MappingEntry> Entries => node.Entries;

    /// <summary>The place of a field's value, or of the mapping where it is absent.</summary>
    public Location Place(string key) => document.At((node[key] ?? node).Span);

    /// <summary>The node of a field; null where it is absent.</summary>
    public DataNode? Node(string key) => node[key];

    /// <summary>The place of a field's key, or of the mapping where it is absent.</summary>
    public Location KeyPlace(string key) => document.At(node.Find(key)?.Key.Span ?? node.Span);

    /// <summary>Whether the field is there.</summary>
    public bool Has(string key) => node[key] is not null;

    /// <summary>A scalar with its place; null where it is absent.</summary>
    public Located<string>? Text(string key) =>
        node[key] is ScalarNode scalar
            ? new Located<string>(scalar.Value, document.At(scalar.Span))
            : null;

    /// <summary>A scalar's value, or nothing.</summary>
    public string String(string key) => (node[key] as ScalarNode)?.Value ?? "";

    /// <summary>A scalar's value, or null.</summary>
    public string? StringOrNull(string key) => (node[key] as ScalarNode)?.Value;

    /// <summary>A reference; one to nothing where it is absent.</summary>
    public Located<Id<T>> Id<T>(string key) =>
        IdOrNull<T>(key) ?? new Located<Id<T>>(new Id<T>(""), Location);

    /// <summary>A reference; null where it is absent.</summary>
    public Located<Id<T>>? IdOrNull<T>(string key) =>
        node[key] is ScalarNode scalar ? ScalarId<T>(scalar) : null;

    /// <summary>References in a list.</summary>
    public ImmutableArray<Located<Id<T>>> Ids<T>(string key)
    {
        var fields = this;
        return Items(key, item => item is ScalarNode scalar ? fields.ScalarId<T>(scalar) : default);
    }

    /// <summary>Scalars in a list, with their places.</summary>
    public ImmutableArray<Located<string>> Texts(string key)
    {
        var context = document;
        return Items(
            key,
            item => new Located<string>((item as ScalarNode)?.Value ?? "", context.At(item.Span))
        );
    }

    /// <summary>Scalars in a list.</summary>
    public ImmutableArray<string> Strings(string key) =>
        Items(key, item => (item as ScalarNode)?.Value ?? "");

    /// <summary>A text that a reader sees; an empty one where it is absent.</summary>
    public LocalizedText Localized(string key) => LocalizedOrNull(key) ?? LocalizedText.Empty;

    /// <summary>A text that a reader sees; null where it is absent.</summary>
    public LocalizedText? LocalizedOrNull(string key) =>
        node[key] is { } value ? ReadLocalized(value) : null;

    /// <summary>Texts that a reader sees, in a list.</summary>
    public ImmutableArray<LocalizedText> LocalizedList(string key) => Items(key, ReadLocalized);

    /// <summary>A mapping within; null where it is absent.</summary>
    public Fields? Within(string key) =>
        node[key] is MappingNode inner ? new Fields(inner, document) : null;

    /// <summary>A list of mappings, each bound in turn.</summary>
    public ImmutableArray<T> List<T>(string key, Func<Fields, T> bind)
    {
        var context = document;
        return Items(key, item => item as MappingNode)
            .Where(item => item is not null)
            .Select(item => bind(new Fields(item!, context)))
            .ToImmutableArray();
    }

    /// <summary>A member of an enumeration; null where it is absent.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum =>
        node[key] is ScalarNode scalar ? Words<T>.Parse(scalar.Value) : null;

    /// <summary>A member of an enumeration with its place; the first member where it is absent.</summary>
    public Located<T> LocatedWord<T>(string key)
        where T : struct, Enum => new(Word<T>(key) ?? default, Place(key));

    /// <summary>Whether a field is <c>true</c>.</summary>
    public bool Flag(string key) =>
        string.Equals(StringOrNull(key), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole number; null where it is absent or too large.</summary>
    public long? Number(string key) => Scalars.Integer(StringOrNull(key));

    /// <summary>A decimal number; null where it is absent or too large.</summary>
    public decimal? Decimal(string key) => Scalars.Decimal(StringOrNull(key));

    /// <summary>The items of a list, each bound in turn; none where it is absent.</summary>
    public ImmutableArray<T> Items<T>(string key, Func<DataNode, T> bind)
    {
        if (node[key] is not SequenceNode list)
        {
            return [];
        }
        var bound = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            bound.Add(bind(item));
        }
        return bound.MoveToImmutable();
    }

    private Located<Id<T>> ScalarId<T>(ScalarNode scalar) =>
        new(new Id<T>(scalar.Value), document.At(scalar.Span));

    private LocalizedText ReadLocalized(DataNode value)
    {
        var location = document.At(value.Span);
        var text = value switch
        {
            ScalarNode scalar => new LocalizedText(scalar.Value, null, null, location),
            MappingNode languages => new LocalizedText(
                null,
                (languages["ko"] as ScalarNode)?.Value,
                (languages["en"] as ScalarNode)?.Value,
                location
            ),
            _ => LocalizedText.Empty,
        };
        return document.Read(text, value.Span);
    }
}
