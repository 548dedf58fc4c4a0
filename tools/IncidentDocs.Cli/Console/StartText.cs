using IncidentDocs.Cli.Commands;
using IncidentDocs.Core.Authoring;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Cli.Console;

/// <summary>What the first minute of an incident needs to know, on standard error beside the path of the new document.</summary>
/// <param name="context">Where to, and the language.</param>
/// <param name="facts">The facts.</param>
internal sealed class StartText(CommandContext context, HandbookFacts facts)
{
    /// <summary>Who was proposed for which role, with a telephone.</summary>
    public void Roles(ProposedRoles roles)
    {
        Role(new Message("IC", "incident commander"), roles.Commander);
        Role(new Message("커뮤니케이션", "communication lead"), roles.CommunicationLead);
        Role(new Message("Tech Lead", "tech lead"), roles.TechLead);
        Role(new Message("온콜", "on call"), roles.OnCall);
    }

    /// <summary>By when to respond and to recover.</summary>
    public void Deadlines(EscalationPlan plan)
    {
        Deadline(new Message("대응 기한", "respond by"), plan.RespondBy);
        Deadline(new Message("복구 기한", "recover by"), plan.RecoverBy);
    }

    /// <summary>The war room to open, where the severity demands one, and what to type when it is open.</summary>
    public void WarRoom(IncidentStart start)
    {
        if (
            facts.Catalog.WarRoom is not { } policy
            || policy.Severities.All(severity => severity.Value != start.Severity)
        )
        {
            return;
        }
        var channel = WarRoomChannel.For(policy, start.Id, Channels.Of(facts.Catalog, start.Id));
        context.Say(new Message($"  War Room: {channel}", $"  war room: {channel}"));
        context.Say(
            new Message(
                $"  열고 나서: {Application.Name} log {start.Id} \"War Room 개설\" --kind war_room",
                $"  once it is open: {Application.Name} log {start.Id} \"war room opened\" --kind war_room"
            )
        );
    }

    private void Role(Message role, Id<Person>? holder)
    {
        var person = facts.Catalog.People.Find(holder);
        context.Say(
            person is null
                ? new Message($"  {role.Ko}: 정해지지 않음", $"  {role.En}: nobody yet")
                : new Message(
                    $"  {role.Ko}: {person.Name.In(Language.Korean)}{Phone(person)}",
                    $"  {role.En}: {person.Name.In(Language.English)}{Phone(person)}"
                )
        );
    }

    private static string Phone(Person person) =>
        person.Channels.Phone is { } phone ? $" {PhoneText.Of(phone.Value)}" : "";

    private void Deadline(Message name, Instant? due)
    {
        if (due is { } instant)
        {
            var at = OnCallWords.At(instant, facts.Catalog.Handbook.Zone);
            context.Say(new Message($"  {name.Ko}: {at}", $"  {name.En}: {at}"));
        }
    }
}
