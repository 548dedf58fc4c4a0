using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace IncidentDocs.Benchmarks.Generation;

/// <summary>A long history of a handbook: one import, then a change of one document a commit, every second one of an action's state; every tenth commit is merged from a branch.</summary>
/// <param name="files">The handbook.</param>
internal sealed partial class GeneratedHistory(IEnumerable<GeneratedFile> files)
{
    private const long Begin = 1_640_995_200;
    private const int Pace = 7_200;

    private readonly List<GeneratedFile> _files = [.. files];
    private readonly SplitMix64 _chance = new(HandbookGenerator.UsualSeed);
    private int _last;

    /// <summary>Writes the stream.</summary>
    public void Write(Stream stream, int commits)
    {
        Commit(stream, "main", [], _files);
        while (_last < commits)
        {
            if (_last % 10 == 0 && _last + 3 <= commits)
            {
                var trunk = _last;
                var change = Changed();
                Commit(stream, "side", [trunk], [change]);
                Commit(stream, "main", [trunk], [Changed()]);
                Commit(stream, "main", [_last, _last - 1], [change]);
            }
            else
            {
                Commit(stream, "main", [_last], [Changed()]);
            }
        }
    }

    private GeneratedFile Changed()
    {
        var incidents = _chance.Percent(50);
        int place;
        do
        {
            place = _chance.Below(_files.Count);
        } while (
            incidents
            && !_files[place].Path.StartsWith("content/postmortems/", StringComparison.Ordinal)
        );
        var file = _files[place];
        var text = incidents ? WithOtherState(file.Text) : file.Text;
        _files[place] = file with
        {
            Text = string.Equals(text, file.Text, StringComparison.Ordinal)
                ? $"{text}{(file.Path.EndsWith(".md", StringComparison.Ordinal) ? "\nadded" : "#")} {_last}\n"
                : text,
        };
        return _files[place];
    }

    private string WithOtherState(string text)
    {
        var states = State().Matches(text);
        if (states.Count == 0)
        {
            return text;
        }
        var state = states[_chance.Below(states.Count)];
        var word = _chance.Pick(["backlog", "in_progress", "done"]);
        return $"{text[..state.Index]}status: {word}{text[(state.Index + state.Length)..]}";
    }

    private void Commit(
        Stream stream,
        string branch,
        ReadOnlySpan<int> parents,
        IEnumerable<GeneratedFile> changed
    )
    {
        _last++;
        var head = new StringBuilder();
        head.Append(
            CultureInfo.InvariantCulture,
            $"commit refs/heads/{branch}\nmark :{_last}\ncommitter Writer {_last % 17} <writer{_last % 17}@example.com> {Begin + ((long)_last * Pace)} +0900\ndata 12\nchange {_last:00000}\n"
        );
        for (var parent = 0; parent < parents.Length; parent++)
        {
            head.Append(
                CultureInfo.InvariantCulture,
                $"{(parent == 0 ? "from" : "merge")} :{parents[parent]}\n"
            );
        }
        stream.Write(Encoding.UTF8.GetBytes(head.ToString()));
        foreach (var file in changed)
        {
            var text = Encoding.UTF8.GetBytes(file.Text);
            stream.Write(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"M 100644 inline {file.Path}\ndata {text.Length}\n"
                    )
                )
            );
            stream.Write(text);
            stream.WriteByte((byte)'\n');
        }
        stream.WriteByte((byte)'\n');
    }

    [GeneratedRegex("status: (backlog|in_progress|done)")]
    private static partial Regex State();
}
