using System.Text.Json;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using NodaTime;

namespace IncidentDocs.Site.OnCall;

/// <summary>When the deputy of a role is there, for roles whose deputies the policy calls beside those who hold them.</summary>
/// <param name="numbers">The numbers.</param>
/// <param name="policy">The policy.</param>
internal sealed class DeputyScript(OnCallNumbers numbers, EscalationPolicy policy)
{
    /// <summary>Writes the spans, each with its start and the deputy (-1 while away); nothing where nobody is called so.</summary>
    public void Write(Utf8JsonWriter json, Role role)
    {
        if (role.Deputy is not { } deputy || !IsCalled(role))
        {
            return;
        }
        var absences = numbers.Facts.OnCall.Absences;
        var edges = absences
            .Of(deputy.Value)
            .SelectMany(absence => (Instant[])[absence.From, absence.To])
            .Where(edge => numbers.From < edge && edge < numbers.To)
            .Append(numbers.From)
            .Distinct()
            .Order();
        json.WriteStartArray("deputy"u8);
        foreach (var edge in edges)
        {
            json.WriteStartArray();
            json.WriteNumberValue(OnCallNumbers.Seconds(edge));
            json.WriteNumberValue(
                numbers.Of(absences.At(deputy.Value, edge) is null ? deputy.Value : null)
            );
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private bool IsCalled(Role role) =>
        policy
            .Policies.SelectMany(found => found.Windows)
            .SelectMany(window => window.Entries)
            .Any(entry => entry.WithDeputy && entry.Who.Any(name => name.Value == role.Id));
}
