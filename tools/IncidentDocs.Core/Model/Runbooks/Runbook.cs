using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Model.Policy;
using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Runbooks;

/// <summary>A runbook: from a symptom to the commands (procedure 5).</summary>
/// <param name="Id">Id, equal to the file's name.</param>
/// <param name="Title">Title.</param>
/// <param name="Order">Place among the runbooks.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Critical">Whether it belongs to the printed handbook.</param>
/// <param name="Symptoms">What one sees.</param>
/// <param name="SeverityConditions">When it is how grave.</param>
/// <param name="Alerts">Alerts that lead here.</param>
/// <param name="Services">Services it is for.</param>
/// <param name="Causes">Causes it deals with.</param>
/// <param name="Contacts">External parties to call.</param>
/// <param name="Parameters">What is filled in before a command is run.</param>
/// <param name="Steps">The steps in order.</param>
/// <param name="Observe">How long to watch after recovery; null for the usual 30 minutes.</param>
/// <param name="Owner">Who keeps it current.</param>
/// <param name="ReviewedOn">When it was last reviewed.</param>
/// <param name="ReviewEvery">How often it is to be reviewed.</param>
/// <param name="Related">Runbooks beside it.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Runbook(
    Id<Runbook> Id,
    LocalizedText Title,
    int Order,
    LocalizedText Summary,
    bool Critical,
    ImmutableArray<LocalizedText> Symptoms,
    ImmutableArray<SeverityCondition> SeverityConditions,
    ImmutableArray<Alert> Alerts,
    ImmutableArray<Located<Id<Service>>> Services,
    ImmutableArray<Located<Id<Cause>>> Causes,
    ImmutableArray<Located<Id<Contact>>> Contacts,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Step> Steps,
    Located<Duration>? Observe,
    Located<Id<Person>> Owner,
    Located<LocalDate> ReviewedOn,
    Duration ReviewEvery,
    ImmutableArray<Located<Id<Runbook>>> Related,
    Location Location
)
{
    /// <summary>The step of an id, or null.</summary>
    public Step? FindStep(string id) =>
        Steps.FirstOrDefault(step => string.Equals(step.Id.Value, id, StringComparison.Ordinal));
}
