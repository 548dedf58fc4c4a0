namespace IncidentDocs.Core.Languages.Secrets;

/// <summary>A credential in clear text.</summary>
/// <param name="Span">Where it stands; messages never repeat it.</param>
/// <param name="What">What kind it is.</param>
public sealed record SecretFind(TextSpan Span, Message What);
