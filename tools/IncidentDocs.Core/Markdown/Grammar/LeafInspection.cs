using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace IncidentDocs.Core.Markdown.Grammar;

/// <summary>
/// Looks at every block whose inlines are about to be parsed, estimates in linear time what that would cost, and leaves out the
/// blocks that are over a limit: those stay plain text.
/// </summary>
internal sealed class LeafInspection(ParseRun run)
{
    private long _steps;

    public void Inspect(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.ProcessInlines && leaf.Lines.Count > 0)
            {
                Restore(leaf.Lines);
                leaf.ProcessInlines = IsTableWithin(leaf.Lines) && IsCheapEnough(leaf.Lines);
            }
        }
    }

    // Where the library cut a tab in two it goes on with a copy of the line, and its places are those of the copy. What stands
    // before the text of a line means nothing any more, so the text is taken from the body again.
    private void Restore(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            ref var line = ref lines.Lines[i];
            if (ReferenceEquals(line.Slice.Text, run.Body) || line.Slice.IsEmpty)
            {
                continue;
            }
            var text = line.Slice.AsSpan().TrimStart(" \t");
            var rest = run.Body.AsSpan(line.Position);
            var end = rest.IndexOfAny('\n', '\r');
            var start = (end < 0 ? rest : rest[..end]).LastIndexOf(text);
            if (start >= 0 && !text.IsEmpty)
            {
                start += line.Position;
                line.Slice = new StringSlice(
                    run.Body,
                    start,
                    start + text.Length - 1,
                    line.NewLine
                );
            }
        }
    }

    private bool IsCheapEnough(StringLineGroup lines)
    {
        var steps = InlineLoad.StepsOf(lines);
        if (_steps + steps <= run.Limits.InlineSteps)
        {
            _steps += steps;
            return true;
        }
        run.Report(
            SpanOf(lines.Lines[0]),
            new Message(
                "한 문단에 괄호나 강조 기호가 지나치게 많음",
                "too many brackets or emphasis marks in one paragraph"
            )
        );
        return false;
    }

    private bool IsTableWithin(StringLineGroup lines)
    {
        var (columns, widest, isTable) = TableSize(lines);
        if (!isTable)
        {
            return true;
        }
        if (columns > run.Limits.TableColumns)
        {
            run.Report(
                SpanOf(lines.Lines[widest]),
                Over("표의 열", columns, "columns of a table", run.Limits.TableColumns)
            );
            return false;
        }
        var cells = (long)columns * (lines.Count - 1);
        if (cells > run.Limits.TableCells)
        {
            run.Report(
                SpanOf(lines.Lines[0]),
                Over("표의 칸", cells, "cells of a table", run.Limits.TableCells)
            );
            return false;
        }
        return true;
    }

    private static Message Over(string ko, long count, string en, long limit) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{ko}: {count}개로 한도 {limit}개를 넘음"),
            string.Create(CultureInfo.InvariantCulture, $"{count} {en}, over the limit of {limit}")
        );

    private static (int Columns, int Widest, bool IsTable) TableSize(StringLineGroup lines)
    {
        var (columns, widest, isTable) = (0, 0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan().Trim(" \t");
            var inner = line.Length > 1 && line[0] == '|' ? line[1..] : line;
            var found = inner.Count('|') + (inner.Length > 0 && inner[^1] == '|' ? 0 : 1);
            isTable |= line.Contains('|') && line.IndexOfAnyExcept(" \t-:|") < 0;
            (columns, widest) = found > columns ? (found, i) : (columns, widest);
        }
        return (columns, widest, isTable);
    }

    private static TextSpan SpanOf(StringLine line) =>
        new(line.Slice.Start, Math.Max(line.Slice.Length, 0));
}
