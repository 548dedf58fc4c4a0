namespace IncidentDocs.Site.Templates;

/// <summary>Marks a partial record whose public properties templates may read under their snake_case names; the table is generated.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ViewModelAttribute : Attribute;
