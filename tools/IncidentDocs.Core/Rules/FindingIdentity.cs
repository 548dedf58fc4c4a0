using System.Text;

namespace IncidentDocs.Core.Rules;

/// <summary>
/// What makes a finding the same one in two versions of a handbook, though lines have moved, the clock has gone on or a message was
/// reworded: code, path, the line it begins on (blanks collapsed), and the names that its message quotes.
/// </summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Path">Path of the file.</param>
/// <param name="Line">The line that it begins on, blanks collapsed.</param>
/// <param name="Names">The names in single quotes of its English message, a line each.</param>
/// <param name="Repeat">How many findings before it in the report are the same in all of these.</param>
public sealed record FindingIdentity(
    string Code,
    string Path,
    string Line,
    string Names,
    int Repeat
)
{
    private const int LongestLine = 500;

    /// <summary>The identities of the findings of a whole report, in its order.</summary>
    public static ImmutableArray<FindingIdentity> Of(IEnumerable<Finding> findings)
    {
        var seen = new Dictionary<FindingIdentity, int>();
        return
        [
            .. findings.Select(finding =>
            {
                var identity = First(finding.Diagnostic);
                var repeat = seen.GetValueOrDefault(identity);
                seen[identity] = repeat + 1;
                return identity with { Repeat = repeat };
            }),
        ];
    }

    private static FindingIdentity First(Diagnostic diagnostic) =>
        new(
            diagnostic.Descriptor.Code,
            diagnostic.Location.Path,
            Collapsed(diagnostic.Location.Source.LineText(diagnostic.Location.Start.Line)),
            NamesIn(diagnostic.Message.En),
            0
        );

    private static string Collapsed(string line)
    {
        var text = new StringBuilder();
        foreach (var part in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(text.Length > 0 ? " " : "").Append(part);
            if (text.Length > LongestLine)
            {
                return text.ToString(0, LongestLine);
            }
        }
        return text.ToString();
    }

    /// <summary>What stands between an opening and a closing quote; the apostrophe of <c>the entry's</c> is neither.</summary>
    private static string NamesIn(string message)
    {
        var names = new StringBuilder();
        for (var at = 0; at < message.Length; at++)
        {
            if (message[at] != '\'' || (at > 0 && char.IsLetterOrDigit(message[at - 1])))
            {
                continue;
            }
            var end = ClosingQuote(message, at + 1);
            if (end < 0)
            {
                break;
            }
            names.Append(message, at + 1, end - at - 1).Append('\n');
            at = end;
        }
        return names.ToString();
    }

    private static int ClosingQuote(string message, int from)
    {
        for (var at = message.IndexOf('\'', from); at >= 0; at = message.IndexOf('\'', at + 1))
        {
            if (at + 1 == message.Length || !char.IsLetterOrDigit(message[at + 1]))
            {
                return at;
            }
        }
        return -1;
    }
}
