using System.Text.RegularExpressions;
using Xunit;

namespace IncidentDocs.Tests.Architecture;

/// <summary>Inside Core the folders depend on each other in one direction.</summary>
public sealed partial class LayerTests
{
    /// <summary>Text ← Diagnostics ← Languages, Markdown, Parsing ← Schema ← Model ← Facts ← Rules, Reports ← Fixes ← Authoring; those of one number know nothing of each other.</summary>
    private static readonly Dictionary<string, int> Layers = new(StringComparer.Ordinal)
    {
        ["Text"] = 0,
        ["Diagnostics"] = 1,
        ["Languages"] = 2,
        ["Markdown"] = 2,
        ["Parsing"] = 2,
        ["Schema"] = 3,
        ["Model"] = 4,
        ["Facts"] = 5,
        ["Rules"] = 6,
        ["Reports"] = 6,
        ["Fixes"] = 7,
        ["Authoring"] = 8,
    };

    [Fact]
    public void EveryFolderOfCoreHasItsLayer()
    {
        var folders = Repository
            .Below("tools/IncidentDocs.Core/", ".cs")
            .Select(file => file.Split('/')[2])
            .Distinct(StringComparer.Ordinal);
        Expect.None(folders.Where(folder => !Layers.ContainsKey(folder)));
    }

    [Fact]
    public void CompiledCodeUsesOnlyLowerLayers()
    {
        var wrong =
            from type in ShippedCode.TypesOf(ShippedCode.Core)
            from used in CodeUse.Of(type)
            where used.Namespace?.StartsWith("IncidentDocs.Core.", StringComparison.Ordinal) is true
            where !MayUse(FolderOf(type.Namespace), FolderOf(used.Namespace))
            select $"{type.FullName} uses {used.FullName}";
        Expect.None(wrong.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void UsingLinesNameOnlyLowerLayers()
    {
        var wrong =
            from file in Repository.Below("tools/IncidentDocs.Core/", ".cs")
            from Match name in CoreName().Matches(Repository.Read(file))
            where !name.Groups["own"].Success
            where !MayUse(file.Split('/')[2], name.Groups["folder"].Value)
            select $"{file}: {name.Value}";
        Expect.None(wrong);
    }

    /// <summary>What every file sees without a using line must be below all of them.</summary>
    [Fact]
    public void GlobalUsingsNameOnlyTheLowestLayers()
    {
        var project = Repository.Read("tools/IncidentDocs.Core/IncidentDocs.Core.csproj");
        var folders = CoreName().Matches(project).Select(name => name.Groups["folder"].Value);
        Assert.All(folders, folder => Assert.InRange(Layers[folder], 0, 1));
    }

    [Fact]
    public void RulesKnowNothingOfEachOther()
    {
        var rules = ShippedCode
            .TypesOf(ShippedCode.Core)
            .Where(type =>
                type.IsSubclassOf(typeof(IncidentDocs.Core.Rules.Rule)) && !type.IsAbstract
            )
            .ToHashSet();
        Assert.NotEmpty(rules);
        var wrong =
            from type in ShippedCode.TypesOf(ShippedCode.Core)
            let rule = Outermost(type)
            where rules.Contains(rule)
            from used in CodeUse.Of(type).Select(Outermost)
            where used != rule && rules.Contains(used)
            select $"{rule.Name} uses {used.Name}";
        Expect.None(wrong);
    }

    private static bool MayUse(string folder, string other) =>
        string.Equals(folder, other, StringComparison.Ordinal) || Layers[other] < Layers[folder];

    private static string FolderOf(string? name) => name!.Split('.')[2];

    private static Type Outermost(Type type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    [GeneratedRegex(@"(?<own>namespace )?\bIncidentDocs\.Core\.(?<folder>\w+)")]
    private static partial Regex CoreName();
}
