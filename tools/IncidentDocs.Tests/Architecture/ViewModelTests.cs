using System.Collections;
using System.Reflection;
using IncidentDocs.Site.Templates;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Templates see view models, text and numbers; the domain is out of their reach.</summary>
public sealed class ViewModelTests
{
    private const string Views = "IncidentDocs.Site.Views";

    private static readonly HashSet<Type> Plain =
    [
        typeof(string),
        typeof(bool),
        typeof(int),
        typeof(long),
        typeof(double),
        typeof(decimal),
        typeof(RawHtml),
    ];

    [Fact]
    public void MembersAreViewModelsTextsNumbersOrListsOfThem()
    {
        var wrong =
            from type in Models()
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            where !IsForTemplates(property.PropertyType)
            select $"{type.FullName}.{property.Name}: {property.PropertyType}";
        Expect.None(wrong);
    }

    [Fact]
    public void EveryRecordOfViewsIsAViewModelAndEveryViewModelIsThere()
    {
        var views = ShippedCode
            .TypesOf(ShippedCode.Site)
            .Where(type =>
                type.Namespace!.StartsWith(Views, StringComparison.Ordinal)
                && type is { IsNested: false, IsEnum: false }
                && !(type.IsAbstract && type.IsSealed)
            )
            .ToHashSet();
        Assert.NotEmpty(views);
        Expect.None(views.Except(Models()).Select(type => type.FullName!));
        Expect.None(Models().Except(views).Select(type => type.FullName!));
    }

    [Fact]
    public void ViewsKnowNothingOfTheDomain()
    {
        var wrong =
            from type in Models()
            from used in CodeUse.Of(type)
            where used.Namespace?.StartsWith("IncidentDocs.Core.", StringComparison.Ordinal) is true
            select $"{type.FullName} uses {used.FullName}";
        Expect.None(wrong);
    }

    private static IEnumerable<Type> Models() =>
        ShippedCode
            .TypesOf(ShippedCode.Site)
            .Where(type => type.IsDefined(typeof(ViewModelAttribute), inherit: false));

    private static bool IsForTemplates(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return Plain.Contains(bare)
            || bare.IsAssignableTo(typeof(IViewModel))
            || (
                bare.IsGenericType
                && bare.IsAssignableTo(typeof(IEnumerable))
                && bare.GetGenericArguments().All(IsForTemplates)
            );
    }
}
