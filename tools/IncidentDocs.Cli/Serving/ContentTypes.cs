namespace IncidentDocs.Cli.Serving;

/// <summary>The media type of a file, by the end of its name.</summary>
internal static class ContentTypes
{
    /// <summary>The type; that of mere bytes where the end says nothing.</summary>
    public static string Of(string path) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".HTML" => "text/html; charset=utf-8",
            ".CSS" => "text/css; charset=utf-8",
            ".JS" => "text/javascript; charset=utf-8",
            ".JSON" => "application/json",
            ".MD" => "text/markdown; charset=utf-8",
            ".TXT" => "text/plain; charset=utf-8",
            ".XML" => path.EndsWith("sitemap.xml", StringComparison.Ordinal)
                ? "application/xml"
                : "application/atom+xml",
            ".ICS" => "text/calendar; charset=utf-8",
            ".SVG" => "image/svg+xml",
            ".PNG" => "image/png",
            ".JPG" or ".JPEG" => "image/jpeg",
            ".GIF" => "image/gif",
            ".WEBP" => "image/webp",
            ".AVIF" => "image/avif",
            ".ICO" => "image/x-icon",
            ".PDF" => "application/pdf",
            ".CSV" => "text/csv; charset=utf-8",
            ".WOFF2" => "font/woff2",
            _ => "application/octet-stream",
        };
}
