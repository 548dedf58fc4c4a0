using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Site.Model;

namespace IncidentDocs.Site.Api;

/// <summary><c>api/policy.json</c>: severities and their limits, the impact matrix, the war room, the roles.</summary>
internal static class PolicyApi
{
    /// <summary>The file.</summary>
    public static readonly ApiFile File = new(
        "policy",
        new Message(
            "등급과 시간 기준, 영향도 행렬, War Room, 역할",
            "severities and their limits, the impact matrix, the war room, roles"
        ),
        site => site.Catalog.Severities.Count > 0,
        Write
    );

    private static void Write(ApiWriter api)
    {
        var catalog = api.Site.Catalog;
        api.Time("at", api.Site.Facts.AsOf);
        api.List("severities", catalog.Severities, severity => Write(api, severity));
        WriteOr(api, "matrix", catalog.Matrix, matrix => Write(api, matrix));
        WriteOr(api, "war_room", catalog.WarRoom, room => Write(api, room));
        api.List("roles", catalog.Roles, role => Write(api, role));
    }

    private static void WriteOr<T>(ApiWriter api, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            api.Json.WriteNull(name);
        }
        else
        {
            api.Object(name, () => write(value));
        }
    }

    private static void Write(ApiWriter api, Severity severity)
    {
        api.String("id", severity.Id.Value);
        api.Number("rank", severity.Rank);
        api.Text("name", severity.Name);
        api.Text("definition", severity.Definition);
        api.Text("affected", severity.Affected);
        api.Due("respond_within", severity.RespondWithin);
        api.Due("recover_within", severity.RecoverWithin);
        api.Texts("examples", severity.Examples);
        api.String("page", SitePaths.Of(severity.Id));
    }

    private static void Write(ApiWriter api, ImpactMatrix matrix)
    {
        api.List(
            "business",
            Enum.GetValues<BusinessImpact>().Zip(matrix.BusinessNames),
            named =>
            {
                api.String("id", Words<BusinessImpact>.Of(named.First));
                api.Text("name", named.Second);
            }
        );
        api.List(
            "users",
            Enum.GetValues<UserImpact>().Zip(matrix.UserNames),
            named =>
            {
                api.String("id", Words<UserImpact>.Of(named.First));
                api.Text("name", named.Second);
            }
        );
        api.List(
            "cells",
            matrix.Cells,
            cell =>
            {
                api.String("business", Words<BusinessImpact>.Of(cell.Business));
                api.String("users", Words<UserImpact>.Of(cell.Users));
                api.String("severity", cell.Severity.Value.Value);
            }
        );
    }

    private static void Write(ApiWriter api, WarRoomPolicy room)
    {
        api.Ids("severities", room.Severities);
        api.String("channel", room.Channel);
        api.Ids("required_roles", room.RequiredRoles);
        api.List(
            "update_every",
            room.UpdateEvery,
            cadence =>
            {
                api.String("severity", cadence.Severity.Value.Value);
                api.Length("every", cadence.Every);
            }
        );
    }

    private static void Write(ApiWriter api, Role role)
    {
        api.String("id", role.Id.Value);
        api.Text("name", role.Name);
        api.String("abbreviation", role.Abbreviation);
        api.String("group", Words<RoleGroup>.Of(role.Group));
        api.Ids("people", role.Holder?.People ?? []);
        api.String("roster", role.Holder?.Roster?.Value.Value);
        api.String("team", role.Holder?.Team?.Value.Value);
        api.Flag("team_leads", role.Holder?.TeamLeads ?? false);
        api.Id<Person>("deputy", role.Deputy);
        api.String("page", SitePaths.Of(role.Id));
    }
}
