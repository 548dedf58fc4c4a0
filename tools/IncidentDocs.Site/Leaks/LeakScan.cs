using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Model.Catalogs;
using IncidentDocs.Core.Text;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Site.Leaks;

/// <summary>Holds every file of a public copy, as it is rendered, against the values that must not be in it. Knows what it found once all files are rendered.</summary>
public sealed class LeakScan
{
    private const int MostFiles = 5;

    private readonly ImmutableArray<InternalValue> _values;
    private readonly ValueMatcher _matcher;
    private readonly PostingScan _postings;
    private readonly ConcurrentDictionary<(int Value, string Path), bool> _found = [];

    /// <summary>Prepares the scan of a copy.</summary>
    /// <param name="catalog">The catalogue of the public copy.</param>
    public LeakScan(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _values = InternalValues.Of(catalog);
        _matcher = new ValueMatcher(_values.Select(value => value.Text));
        _postings = new PostingScan(_values, catalog);
    }

    /// <summary>The findings of the files that were rendered so far, in the order of the handbook.</summary>
    public ImmutableArray<Diagnostic> Findings =>
        [
            .. _found
                .Keys.GroupBy(hit => _values[hit.Value].Location)
                .OrderBy(group => group.Key.Path, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Span.Start)
                .Select(group =>
                    Finding(
                        group.Key,
                        [
                            .. group
                                .Select(hit => hit.Path)
                                .Distinct(StringComparer.Ordinal)
                                .Order(StringComparer.Ordinal),
                        ]
                    )
                ),
        ];

    /// <summary>The same files, each of which is scanned when it is rendered.</summary>
    public OutputSet Over(OutputSet output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return OutputSet.Of(
            output.Files.Select(file => new OutputFile(file.Path, writer => Render(file, writer)))
        );
    }

    private void Render(OutputFile file, IBufferWriter<byte> writer)
    {
        var bytes = new ArrayBufferWriter<byte>(64 << 10);
        file.Render(bytes);
        Scan(file.Path, bytes.WrittenSpan);
        writer.Write(bytes.WrittenSpan);
    }

    /// <summary>Scans one file.</summary>
    internal void Scan(string path, ReadOnlySpan<byte> bytes)
    {
        if (path.EndsWith(".ics", StringComparison.Ordinal))
        {
            // Calendars fold their lines.
            bytes = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal)
            );
        }
        if (!PostingScan.IsDictionary(path))
        {
            _matcher.Find(bytes, at => _found.TryAdd((at, path), true));
        }
        else
        {
            foreach (var value in _postings.Find(Encoding.UTF8.GetString(bytes)))
            {
                _found.TryAdd((value, path), true);
            }
        }
    }

    // The finding does not repeat the value; it says where it stands and which files hold it.
    private static Diagnostic Finding(Location place, ImmutableArray<string> paths)
    {
        var shown = string.Join(", ", paths.Take(MostFiles));
        var left = paths.Length - MostFiles;
        return new Diagnostic(
            PublishingFindings.InternalLeak,
            place,
            new Message(
                $"이 내부 값이 공개용 사본의 {shown}{(left > 0 ? $" 외 {left}개 파일" : "")}에 있음",
                $"this internal value is in the public copy, in {shown}{(left > 0 ? $" and {left} more files" : "")}"
            )
        );
    }
}
