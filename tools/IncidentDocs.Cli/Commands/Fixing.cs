using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Cli.Files;
using IncidentDocs.Cli.Pipeline;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Fixes;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Parsing;
using IncidentDocs.Core.Rules;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Cli.Commands;

/// <summary>Carries out <c>--fix</c> and <c>--unsafe-fixes</c>: edits files of the handbook, each in one step, and tells what it did.</summary>
internal sealed class Fixing(CommandContext context, string? named, ValidateRequest request)
{
    /// <summary>One fix may bring another to light: a key that is spelt right now has its value checked.</summary>
    private const int MostRounds = 5;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private int _files;

    /// <summary>Edits the files.</summary>
    /// <returns>Whether it could; false where the reason was told.</returns>
    public bool Run()
    {
        if (!Round(Tidy))
        {
            return false;
        }
        var files = -1;
        for (var round = 0; request.FixesUnsafe && round < MostRounds && files != _files; round++)
        {
            files = _files;
            if (!Round(Mend))
            {
                return false;
            }
        }
        if (_files == 0)
        {
            context.Say(new Message("고칠 수 있는 것이 없음", "there was nothing to fix"));
        }
        return true;
    }

    private bool Round(Action<LoadedHandbook, FindingSelection> fix)
    {
        var clock = new StageClock();
        if (HandbookLoading.Load(context, named, clock, request.Horizon) is not { } loaded)
        {
            return false;
        }
        var (selection, refusal) = FindingSelection.Of(
            context.World.Folder,
            loaded,
            request with
            {
                NewBaseline = null,
            },
            clock
        );
        if (selection is null)
        {
            context.Refuse(refusal!.Value);
            return false;
        }
        fix(loaded, selection);
        return true;
    }

    /// <summary>The safe fixes of every document that the call is about.</summary>
    private void Tidy(LoadedHandbook loaded, FindingSelection selection)
    {
        var codes = request.Rules.Count == 0 ? null : request.Rules;
        foreach (var document in loaded.Handbook.Facts.Catalog.Documents)
        {
            if (selection.Change?.Paths.Contains(document.Path) is false)
            {
                continue;
            }
            var old = document.Source.Text;
            var (text, done) = SafeFixes.Apply(document.Path, old, ParseLimits.Default, codes);
            if (done.IsEmpty || !Write(loaded, document, text))
            {
                continue;
            }
            foreach (var fix in done)
            {
                Tell(document.Path, fix.Fix.Title, fix.Fix.Edits.Length);
            }
        }
    }

    /// <summary>The fixes of findings that count, as long as the document can still be read afterwards.</summary>
    private void Mend(LoadedHandbook loaded, FindingSelection selection)
    {
        var files = selection
            .Findings.Where(one => one.Finding.Treatment == Treatment.Open)
            .Select(one => one.Finding.Diagnostic)
            .Where(diagnostic => diagnostic.Fix is not null)
            .GroupBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (loaded.Handbook.Facts.Catalog.FindDocument(file.Key) is not { } document)
            {
                continue;
            }
            ImmutableArray<Fix> fixes = [.. file.Select(diagnostic => diagnostic.Fix!)];
            var text = TextEdits.Apply(document.Source.Text, fixes.SelectMany(fix => fix.Edits));
            if (!IsReadable(document.Path, text) || !Write(loaded, document, text))
            {
                continue;
            }
            foreach (var title in fixes.GroupBy(fix => fix.Title))
            {
                Tell(document.Path, title.Key, title.Count());
            }
        }
    }

    private static bool IsReadable(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var file = new SourceFile(path, bytes.Length, () => bytes);
        return !DocumentParser.Parse(file, ParseLimits.Default).IsBroken;
    }

    /// <summary>Replaces a file that is still as it was read; one that has two names is edited under the first.</summary>
    private bool Write(LoadedHandbook loaded, CompiledDocument document, string text)
    {
        var place = Path.Combine(loaded.Folder, document.Path);
        var now = File.ReadAllBytes(place);
        var mark = now.AsSpan().StartsWith(Mark) ? Mark : [];
        var old = Encoding.UTF8.GetBytes(document.Source.Text);
        if (!now.AsSpan(mark.Length).SequenceEqual(old))
        {
            return false;
        }
        AtomicFile.Write(place, (byte[])[.. mark, .. Encoding.UTF8.GetBytes(text)]);
        _files++;
        return true;
    }

    private void Tell(string path, Message title, int count) =>
        context.Say(
            new Message(
                $"고침 {path}: {title.Ko} ({count}곳)",
                count == 1
                    ? $"fixed {path}: {title.En} (1 place)"
                    : $"fixed {path}: {title.En} ({count} places)"
            )
        );
}
