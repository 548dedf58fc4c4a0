namespace IncidentDocs.Core.Languages;

/// <summary>Makes tokens tile a text: no gap, no overlap, in order.</summary>
internal static class Tiles
{
    /// <summary>The tokens, in order of their places, with what lies between them as text.</summary>
    public static ImmutableArray<CodeToken> Of(int length, IReadOnlyList<CodeToken> tokens)
    {
        var tiles = ImmutableArray.CreateBuilder<CodeToken>(tokens.Count * 2 + 1);
        var at = 0;
        foreach (var token in tokens)
        {
            var start = Math.Max(at, token.Span.Start);
            var end = Math.Min(length, token.Span.End);
            Add(tiles, at, start, CodeTokenKind.Text);
            Add(tiles, start, end, token.Kind);
            at = Math.Max(at, end);
        }
        Add(tiles, at, length, CodeTokenKind.Text);
        return tiles.ToImmutable();
    }

    /// <summary>Tiles in which the given spans, in order, are parameters; tokens around them are cut.</summary>
    public static ImmutableArray<CodeToken> WithParameters(
        ImmutableArray<CodeToken> tiles,
        ImmutableArray<TextSpan> parameters
    )
    {
        if (parameters.IsEmpty)
        {
            return tiles;
        }
        var cut = ImmutableArray.CreateBuilder<CodeToken>(tiles.Length + parameters.Length * 2);
        var next = 0;
        foreach (var tile in tiles)
        {
            var at = tile.Span.Start;
            while (next < parameters.Length && parameters[next].Start < tile.Span.End)
            {
                var parameter = parameters[next];
                Add(cut, at, parameter.Start, tile.Kind);
                if (parameter.Start >= tile.Span.Start)
                {
                    Add(cut, parameter.Start, parameter.End, CodeTokenKind.Parameter);
                }
                at = Math.Max(at, parameter.End);
                if (parameter.End > tile.Span.End)
                {
                    break;
                }
                next++;
            }
            Add(cut, at, tile.Span.End, tile.Kind);
        }
        return cut.ToImmutable();
    }

    private static void Add(
        ImmutableArray<CodeToken>.Builder tiles,
        int start,
        int end,
        CodeTokenKind kind
    )
    {
        if (start >= end)
        {
            return;
        }
        if (tiles.Count > 0 && tiles[^1].Kind == kind && kind == CodeTokenKind.Text)
        {
            tiles[^1] = new CodeToken(TextSpan.Between(tiles[^1].Span.Start, end), kind);
            return;
        }
        tiles.Add(new CodeToken(TextSpan.Between(start, end), kind));
    }
}
