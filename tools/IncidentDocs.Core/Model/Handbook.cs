using System.Globalization;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;

namespace IncidentDocs.Core.Model;

/// <summary>The head of a handbook (document head and section 1 of the procedure).</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Project">Name of the project.</param>
/// <param name="ProjectCode">Its code, as in the ids of related documents.</param>
/// <param name="Version">Version of the document.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="CreatedOn">When it was begun.</param>
/// <param name="Approval">Who approved which version; null where nobody did.</param>
/// <param name="Revisions">What changed, oldest first as written.</param>
/// <param name="Locales">Languages, the first one leading.</param>
/// <param name="Zone">Time zone of all local times.</param>
/// <param name="BusinessHours">Hours of a business day.</param>
/// <param name="Holidays">Calendars whose days are no business days; all calendars where none is named.</param>
/// <param name="Purpose">What the document is for.</param>
/// <param name="Scope">What it covers.</param>
/// <param name="RelatedDocuments">Documents beside it.</param>
/// <param name="Audiences">The copies that are published.</param>
/// <param name="RuleSettings">Levels and options of rules.</param>
/// <param name="AlertRules">Alert rule files, as handbook paths.</param>
/// <param name="DataFiles">YAML files that belong to no kind and are known to.</param>
/// <param name="Waivers">Waivers for plain pages, by path.</param>
/// <param name="Location">Where the id is written.</param>
public sealed record Handbook(
    Id<Handbook> Id,
    LocalizedText Title,
    LocalizedText Project,
    string ProjectCode,
    Located<string> Version,
    Located<Id<Person>> Author,
    LocalDate CreatedOn,
    Approval? Approval,
    ImmutableArray<Revision> Revisions,
    ImmutableArray<Language> Locales,
    DateTimeZone Zone,
    BusinessHours BusinessHours,
    ImmutableArray<Located<Id<HolidayCalendar>>> Holidays,
    LocalizedText? Purpose,
    HandbookScope? Scope,
    ImmutableArray<RelatedDocument> RelatedDocuments,
    ImmutableArray<Audience> Audiences,
    ImmutableArray<RuleSetting> RuleSettings,
    ImmutableArray<Located<string>> AlertRules,
    ImmutableArray<Located<string>> DataFiles,
    ImmutableArray<Waiver> Waivers,
    Location Location
)
{
    /// <summary>The leading language.</summary>
    public Language Language => Locales.IsDefaultOrEmpty ? Language.Korean : Locales[0];

    /// <summary>The further languages of a site whose first one is given; none where the handbook has one language.</summary>
    public IEnumerable<Language> Besides(Language first) =>
        Locales.IsDefaultOrEmpty || Locales.Length == 1
            ? []
            : Locales.Where(locale => locale != first).Distinct();

    /// <summary>The number that the handbook sets for an option of a rule, or the option's own.</summary>
    public int Number(string code, RuleOptionInfo option)
    {
        ArgumentNullException.ThrowIfNull(option);
        var written = Option(code, option.Name)?.Values;
        return
            written is [var value]
            && int.TryParse(
                value.Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? number
            : option.Default ?? 0;
    }

    /// <summary>The words that the handbook gives for an option of a rule; none where it gives none.</summary>
    public ImmutableArray<string> WordsOf(string code, RuleOptionInfo option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return Option(code, option.Name) is { } written
            ? [.. written.Values.Select(value => value.Value)]
            : [];
    }

    private RuleOption? Option(string code, string name) =>
        RuleSettings
            .Where(setting => string.Equals(setting.Code.Value, code, StringComparison.Ordinal))
            .SelectMany(setting => setting.Options)
            .FirstOrDefault(option =>
                string.Equals(option.Name.Value, name, StringComparison.Ordinal)
            );
}
