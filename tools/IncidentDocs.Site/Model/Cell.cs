using System.Collections.Immutable;
using IncidentDocs.Site.Templates;
using IncidentDocs.Site.Views.Pieces;

namespace IncidentDocs.Site.Model;

/// <summary>Makes the parts of lines and the cells of tables.</summary>
internal static class Cell
{
    /// <summary>A cell with nothing in it.</summary>
    public static TableCell Empty { get; } = new([]);

    /// <summary>A part that is text.</summary>
    public static Inline Part(string text) => new(text);

    /// <summary>A part that stands back.</summary>
    public static Inline Muted(string text) => new(text) { IsMuted = true };

    /// <summary>A part that is typed: an id, a name of a machine.</summary>
    public static Inline Typed(string text) => new(text) { IsCode = true };

    /// <summary>A part that is a link.</summary>
    public static Inline Part(Link link) => new((string?)null) { Link = link };

    /// <summary>A part that is a badge.</summary>
    public static Inline Part(Badge badge) => new((string?)null) { Badge = badge };

    /// <summary>A part that is a time.</summary>
    public static Inline Part(TimeText time) => new((string?)null) { Time = time };

    /// <summary>A part that is markup.</summary>
    public static Inline Part(RawHtml html) => new((string?)null) { Html = html };

    /// <summary>A cell of text; empty for no text.</summary>
    public static TableCell Of(string? text) =>
        string.IsNullOrEmpty(text) ? Empty : new([Part(text)]);

    /// <summary>A cell of a number.</summary>
    public static TableCell Of(int number) =>
        new([Part(number.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>A cell of a link; empty for none.</summary>
    public static TableCell Of(Link? link) => link is null ? Empty : new([Part(link)]);

    /// <summary>A cell of a badge; empty for none.</summary>
    public static TableCell Of(Badge? badge) => badge is null ? Empty : new([Part(badge)]);

    /// <summary>A cell of a time; empty for none.</summary>
    public static TableCell Of(TimeText? time) => time is null ? Empty : new([Part(time)]);

    /// <summary>A cell of markup; empty for none.</summary>
    public static TableCell Of(RawHtml? html) =>
        html is null || html.IsEmpty ? Empty : new([Part(html)]);

    /// <summary>A cell of several parts.</summary>
    public static TableCell Of(IEnumerable<Inline> parts) => new([.. parts]);

    /// <summary>Links one after the other.</summary>
    public static ImmutableArray<Inline> Links(IEnumerable<Link> links) =>
        Listed(links.Select(Part));

    /// <summary>Parts with a comma after each but the last.</summary>
    public static ImmutableArray<Inline> Listed(IEnumerable<Inline> parts) => [.. parts];
}
