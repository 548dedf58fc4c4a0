namespace IncidentDocs.Site.Templates.Programs;

/// <summary>A program met what its template must not ask for. The page is then rendered by the template engine, which says where and what.</summary>
/// <param name="message">What it was.</param>
internal sealed class ProgramFaultException(string message) : Exception(message);
