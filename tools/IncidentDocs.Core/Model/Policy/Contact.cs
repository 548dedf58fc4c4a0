using IncidentDocs.Core.Model.Services;

namespace IncidentDocs.Core.Model.Policy;

/// <summary>An external party to call (procedure 7.3).</summary>
/// <param name="Id">Id.</param>
/// <param name="Category">Category, such as cloud or database.</param>
/// <param name="Name">Name of the party.</param>
/// <param name="Person">Whom to ask for.</param>
/// <param name="Phone">Telephone, E.164.</param>
/// <param name="Email">Electronic mail.</param>
/// <param name="Plan">Support plan.</param>
/// <param name="Hours">When they answer.</param>
/// <param name="CallWhen">When to call them.</param>
/// <param name="Note">Remark.</param>
/// <param name="Services">Services of ours that depend on them.</param>
/// <param name="VerifiedOn">When somebody last made sure that they answer.</param>
/// <param name="VerifyEvery">How often that is to be done.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Contact(
    Id<Contact> Id,
    string Category,
    LocalizedText Name,
    LocalizedText? Person,
    Located<string>? Phone,
    Located<string>? Email,
    LocalizedText? Plan,
    LocalizedText? Hours,
    LocalizedText? CallWhen,
    LocalizedText? Note,
    ImmutableArray<Located<Id<Service>>> Services,
    Located<LocalDate> VerifiedOn,
    Duration VerifyEvery,
    Location Location
);
