namespace IncidentDocs.Core.Rules;

/// <summary>Whether a finding counts.</summary>
public enum Treatment
{
    /// <summary>It counts.</summary>
    Open,

    /// <summary>Put off until a day (<c>waive</c>).</summary>
    Waived,

    /// <summary>It stands for good (<c>explained</c>).</summary>
    Explained,

    /// <summary>It was there when the baseline was written.</summary>
    Baselined,
}
