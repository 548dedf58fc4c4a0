namespace IncidentDocs.Benchmarks.Generation;

/// <summary>What Hugo needs to read the same folder as plain pages: title, content and a list of sections to go to.</summary>
internal static class HugoSite
{
    private const string Config = """
        baseURL = "https://handbook.example.com/"
        title = "Benchmark handbook"
        languageCode = "ko"
        contentDir = "../content"
        hasCJKLanguage = true
        ignoreFiles = ["\\.yml$"]
        disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]

        """;

    private const string Single = """
        <!doctype html>
        <html lang="ko">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>
        <body>
        {{ partial "nav.html" . }}
        <main><h1>{{ .Title }}</h1>
        {{ .Content }}
        </main>
        </body>
        </html>

        """;

    private const string List = """
        <!doctype html>
        <html lang="ko">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head>
        <body>
        {{ partial "nav.html" . }}
        <main><h1>{{ .Title }}</h1>
        {{ .Content }}
        <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
        {{ end }}</ul>
        </main>
        </body>
        </html>

        """;

    private const string Nav = """
        <nav><ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
        {{ end }}</ul></nav>

        """;

    /// <summary>Its files, below <c>hugo/</c>.</summary>
    public static IEnumerable<GeneratedFile> Files() =>
        [
            new("hugo/config.toml", Config),
            new("hugo/layouts/_default/single.html", Single),
            new("hugo/layouts/_default/list.html", List),
            new("hugo/layouts/index.html", List),
            new("hugo/layouts/partials/nav.html", Nav),
        ];
}
