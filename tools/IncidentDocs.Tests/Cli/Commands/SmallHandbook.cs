using IncidentDocs.Tests.Cli.Files;

namespace IncidentDocs.Tests.Cli.Commands;

/// <summary>A handbook of three files with one mistake: the lead of its team is misspelt.</summary>
internal static class SmallHandbook
{
    /// <summary>Writes it into a folder of its own, or somewhere below.</summary>
    public static TemporaryFolder Create(string below = "")
    {
        var folder = new TemporaryFolder();
        folder.Write(
            below + "content/handbook.yml",
            """
            schema_version: 1
            id: corner-shop
            title: Incident handbook of the corner shop
            project: { name: Corner shop, code: CSH }
            version: "0.1"
            author: sam-hill
            created_on: 2026-11-01
            locales: [en]
            time_zone: Europe/London
            business_hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:30" }
            approval: { by: sam-hill, on: 2026-11-01, version: "0.1" }

            """
        );
        folder.Write(
            below + "content/teams.yml",
            "teams:\n  - { id: shop, name: Shop, lead: sam-hil }\n"
        );
        folder.Write(
            below + "content/people.yml",
            """
            people:
              - id: sam-hill
                name: Sam Hill
                team: shop
                title: Developer
                channels: { phone: "+447700900001" }

            """
        );
        return folder;
    }
}
