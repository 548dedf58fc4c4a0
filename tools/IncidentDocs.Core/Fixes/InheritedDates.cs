using IncidentDocs.Core.Parsing;
using NodaTime.Text;

namespace IncidentDocs.Core.Fixes;

/// <summary>Writes out the date that a bare time of a timeline takes from the entry above. Not where an entry is earlier than the one above: there the date that it should have is for a person to say.</summary>
internal static class InheritedDates
{
    /// <summary>One fix for the whole timeline; null where there is nothing to do.</summary>
    public static SafeFix? Find(ParsedDocument document)
    {
        if (
            Timeline.ListOf(document) is not { } list
            || Timeline.TimesOf(list) is not { } times
            || !times.Any(time => time.IsBare)
            || !Timeline.IsInOrder(times)
        )
        {
            return null;
        }
        return new SafeFix(
            new Fix(
                new Message(
                    "윗줄에서 물려받은 날짜를 적음",
                    "write out the date of the entry above"
                ),
                IsSafe: true,
                [
                    .. times
                        .Where(time => time.IsBare)
                        .Select(time => new TextEdit(
                            time.At.Span,
                            $"\"{OffsetDateTimePattern.Rfc3339.Format(time.Time)}\""
                        )),
                ]
            ),
            null
        );
    }
}
