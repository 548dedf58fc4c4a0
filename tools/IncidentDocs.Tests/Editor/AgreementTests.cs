using IncidentDocs.Tests.Schema;
using Xunit;

namespace IncidentDocs.Tests.Editor;

/// <summary>An editor with our schemas says what the validator says, where the validator says it.</summary>
public sealed class AgreementTests
{
    [LanguageServerFact]
    public void AnEditorHasNothingToSayOfSoundDocuments()
    {
        var documents = BrokenData.Whole().ToList();
        Assert.True(documents.Count > 20);
        Assert.All(documents, document => Assert.Empty(document.Places()));
        var theirs = LanguageServer.PlacesOf(documents.Select(Question));
        Assert.All(
            documents.Zip(theirs),
            pair => Assert.True(pair.Second.Length == 0, pair.First.Name)
        );
    }

    [LanguageServerFact]
    public void AnEditorFindsTheSamePlaces()
    {
        var documents = BrokenData.Broken().ToList();
        Assert.True(documents.Count >= 60, $"{documents.Count} documents");
        var theirs = LanguageServer.PlacesOf(documents.Select(Question));
        var differences = documents
            .Zip(
                theirs,
                (document, editor) => (document.Name, Ours: document.Places(), Editor: editor)
            )
            .Where(pair => pair.Ours.Length == 0 || !Agrees(pair.Name, pair.Ours, pair.Editor))
            .Select(pair =>
                $"{pair.Name}: we say {Shown(pair.Ours)}, the editor {Shown(pair.Editor)}"
            );
        Assert.Equal("", string.Join("\n", differences));
    }

    /// <summary>Of text that does not parse we say that and no more; an editor goes on with what it could read.</summary>
    private static bool Agrees(string name, string[] ours, string[] editor) =>
        name.EndsWith(BrokenData.CutOff, StringComparison.Ordinal)
            ? ours.All(editor.Contains)
            : Shown(ours) == Shown(editor);

    private static string Shown(string[] places) =>
        string.Join(' ', places.Distinct().Order(StringComparer.Ordinal));

    private static (string Schema, string Text) Question(BrokenData document) =>
        (Path.Combine(RepositorySchemas.Root, "schemas", document.Schema), document.Text);
}
