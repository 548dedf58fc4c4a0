namespace IncidentDocs.Core.Model.OnCall;

/// <summary>What on-call hours are paid.</summary>
/// <param name="Currency">Currency by ISO 4217, such as KRW.</param>
/// <param name="Rates">Rates, one a seat; a seat without one is not paid.</param>
public sealed record RosterPay(string Currency, ImmutableArray<PayRate> Rates);
