using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IncidentDocs.Core.Rules;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Reports;

/// <summary>A finding with what makes it the same one in another version of the handbook.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Identity">Its identity among all findings of the handbook.</param>
public sealed record ReportedFinding(Finding Finding, FindingIdentity Identity)
{
    /// <summary>The findings of a handbook with their identities. Give all of them: an identity counts the equal ones before it.</summary>
    public static ImmutableArray<ReportedFinding> Of(IEnumerable<Finding> findings)
    {
        ImmutableArray<Finding> all = [.. findings];
        return
        [
            .. all.Zip(
                FindingIdentity.Of(all),
                (finding, identity) => new ReportedFinding(finding, identity)
            ),
        ];
    }

    /// <summary>The identity as 16 hexadecimal digits: the fingerprint of baselines and SARIF.</summary>
    public string Fingerprint
    {
        get
        {
            var text = string.Join(
                '\0',
                Identity.Code,
                Identity.Path,
                Identity.Line,
                Identity.Names,
                Identity.Repeat.ToString(CultureInfo.InvariantCulture)
            );
            return ContentHash
                .Of(Encoding.UTF8.GetBytes(text))
                .ToString("x16", CultureInfo.InvariantCulture);
        }
    }
}
