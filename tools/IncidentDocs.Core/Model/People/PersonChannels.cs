namespace IncidentDocs.Core.Model.People;

/// <summary>The addresses at which a person is reached; null where there is none.</summary>
/// <param name="Phone">Telephone, E.164.</param>
/// <param name="Email">Electronic mail.</param>
/// <param name="Chat">Name in the chat.</param>
/// <param name="Pager">Name in the paging service.</param>
/// <param name="Sms">Telephone for text messages where it differs from <paramref name="Phone"/>.</param>
public sealed record PersonChannels(
    Located<string>? Phone,
    Located<string>? Email,
    Located<string>? Chat,
    Located<string>? Pager,
    Located<string>? Sms
);
