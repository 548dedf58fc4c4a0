namespace IncidentDocs.Core.Model;

/// <summary>Who may read a copy.</summary>
public enum Audience
{
    /// <summary>The company: everything.</summary>
    Internal,

    /// <summary>Anyone: only what a schema marks <c>x-audience: public</c>.</summary>
    Public,
}
