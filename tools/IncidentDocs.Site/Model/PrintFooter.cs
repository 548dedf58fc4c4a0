using System.Text;
using IncidentDocs.Site.Output;
using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Model;

/// <summary>What stands at the foot of every sheet of paper. Only a style sheet can write there, so it is made for each handbook.</summary>
internal static class PrintFooter
{
    /// <summary>The asset; the style sheet with the footer of each tree of the site.</summary>
    public static OutputFile With(IEnumerable<SiteSource> sites, OutputFile asset)
    {
        if (!string.Equals(asset.Path, StyleSheet.Path, StringComparison.Ordinal))
        {
            return asset;
        }
        var rules = string.Concat(sites.Select(Rule));
        return new OutputFile(
            asset.Path,
            writer =>
            {
                asset.Render(writer);
                Encoding.UTF8.GetBytes(rules, writer);
            }
        );
    }

    // The pages of a further language are sheets of a name of their own.
    private static string Rule(SiteSource site)
    {
        var print = Frames.Print(new Place(site, SitePaths.Home));
        var text =
            $"{print.Document} {print.Version} · {site.Words.With("frame.copied", print.Copied)}";
        var (name, use) = site.Tree.IsFirst
            ? ("", "")
            : (
                $"{site.Tree.Code} ",
                $"\nhtml:lang({site.Tree.Code}) > body {{\n  page: {site.Tree.Code};\n}}\n"
            );
        return $"\n@page {name}{{\n  @bottom-left {{\n    content: \"{CssText(text)}\";\n    font-size: 9pt;\n  }}\n}}\n{use}";
    }

    private static string CssText(string text)
    {
        var css = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '"' or '\\' or '<' || char.IsControl(letter))
            {
                css.Append('\\')
                    .Append(
                        ((int)letter).ToString(
                            "x",
                            System.Globalization.CultureInfo.InvariantCulture
                        )
                    )
                    .Append(' ');
            }
            else
            {
                css.Append(letter);
            }
        }
        return css.ToString();
    }
}
