using System.Text;
using System.Text.RegularExpressions;
using IncidentDocs.Core.Markdown;
using IncidentDocs.Core.Model.Runbooks;

namespace IncidentDocs.Core.Authoring.Import;

/// <summary>Reads steps from the sections of a runbook in prose: an item of a list or a text with commands below it is a step.</summary>
internal sealed partial class ImportSteps(SourceDocument document)
{
    private const int LongestAction = 120;

    private readonly List<ImportedStep> _steps = [];

    // Sections are read in their order, and so are the fences in them.
    private int _fence;

    /// <summary>The steps in the order of the text.</summary>
    public ImmutableArray<ImportedStep> Read()
    {
        var headings = document.Facts.Headings;
        (StepPhase Phase, int Level)? above = null;
        for (var at = 0; at < headings.Length; at++)
        {
            var heading = headings[at];
            if (above is { } ended && heading.Level <= ended.Level)
            {
                above = null;
            }
            if (heading.Level > 1 && ImportSections.PhaseOf(heading.Text) is { } phase)
            {
                above = (phase, heading.Level);
            }
            var end = at + 1 < headings.Length ? headings[at + 1].Span.Start : document.Body.Length;
            if (above is { } current && heading.Span.End < end)
            {
                Section(current.Phase, heading.Text, heading.Span.End, end);
            }
        }
        return [.. _steps];
    }

    private void Section(StepPhase phase, string heading, int start, int end)
    {
        var chunk = new Chunk(heading);
        for (var at = start; at < end; )
        {
            if (FenceAt(at, start, end) is { } fence)
            {
                chunk.Fences.Add(fence);
                at = Math.Max(LineEnd(fence.Span.End - 1) + 1, at + 1);
                continue;
            }
            var next = Math.Min(LineEnd(at) + 1, end);
            var line = document.Body[at..next];
            if (BeginsChunk(line, chunk))
            {
                End(phase, chunk);
                chunk = new Chunk(heading) { IsItem = Item().IsMatch(line) };
            }
            chunk.Add(line);
            at = next;
        }
        End(phase, chunk);
    }

    /// <summary>The fence that begins on the line of a place or goes on there, if it lies in the section.</summary>
    private MarkdownFence? FenceAt(int at, int start, int end)
    {
        var fences = document.Facts.Fences;
        while (
            _fence < fences.Length
            && (fences[_fence].Span.End <= at || fences[_fence].Span.Start < start)
        )
        {
            _fence++;
        }
        return
            _fence < fences.Length
            && fences[_fence].Span is var span
            && span.Start <= LineEnd(at)
            && span.End <= end
            ? fences[_fence]
            : null;
    }

    private static bool BeginsChunk(string line, Chunk chunk) =>
        Item().IsMatch(line)
        || (
            line.Trim().Length > 0
            && !char.IsWhiteSpace(line[0])
            && (chunk.Fences.Count > 0 || (chunk.IsItem && chunk.HasBlank))
        );

    private int LineEnd(int at) =>
        document.Body.IndexOf('\n', at) is >= 0 and var end ? end : document.Body.Length;

    private void End(StepPhase phase, Chunk chunk)
    {
        var method = ImportText.OneLine(Item().Replace(chunk.Text, ""));
        var action = ImportText.Sentence(method, LongestAction);
        action = action.Length > 0 ? action : chunk.Heading;
        method = method.Length > 0 ? method : chunk.Heading;
        var commands = chunk
            .Fences.Select(fence => (Fence: fence, Code: fence.Code(document.Body)))
            .Select(found =>
                (
                    Language: ImportCommands.LanguageOf(found.Fence, found.Code),
                    Code: ImportCommands.Bare(found.Code)
                )
            )
            .Where(found => found.Language is not null && found.Code.Trim().Length > 0)
            .GroupBy(found => found.Language!, StringComparer.Ordinal)
            .ToList();
        foreach (var command in commands)
        {
            var code = string.Join('\n', command.Select(found => found.Code));
            _steps.Add(new ImportedStep(phase, action, method, code, command.Key));
        }
        if (commands.Count == 0 && chunk.IsItem && method.Length > 1)
        {
            _steps.Add(new ImportedStep(phase, action, method, null, ""));
        }
    }

    [GeneratedRegex(
        @"^ {0,1}([-*+]|\d{1,3}[.)])(\s+\[[ xX]\])?\s+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Item();

    private sealed class Chunk(string heading)
    {
        private readonly StringBuilder _text = new();

        public string Heading { get; } = heading;

        public bool IsItem { get; init; }

        public bool HasBlank { get; private set; }

        public List<MarkdownFence> Fences { get; } = [];

        public string Text => _text.ToString();

        public void Add(string line)
        {
            HasBlank |= line.Trim().Length == 0 && _text.Length > 0;
            _text.Append(line);
        }
    }
}
