using System.Collections.Immutable;
using System.Globalization;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing;

/// <summary>Finds the paths of a handbook that Windows or macOS could not hold as they are (DOC006). Folders are looked at like files, each once.</summary>
public static class PortablePaths
{
    private const string Forbidden = "<>:\"|?*\\";

    /// <summary>The findings in the order of the files, then those of the refused links.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceSet sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in sources.Files)
        {
            if (FaultOf(file.Path, seen, reported) is { } fault)
            {
                found.Add(fault);
            }
        }
        foreach (var link in sources.RefusedLinks)
        {
            found.Add(At(link, LeavesHandbook(link)));
        }
        return found.DrainToImmutable();
    }

    /// <summary>Looks at the path's folders and at the path itself, from the root on, until one is wrong. What is wrong with a folder is said of the first file in it alone.</summary>
    private static Diagnostic? FaultOf(
        string path,
        Dictionary<string, string> seen,
        HashSet<string> reported
    )
    {
        for (var start = 0; start <= path.Length; )
        {
            var slash = path.IndexOf('/', start);
            var end = slash < 0 ? path.Length : slash;
            var part = path[..end];
            var folded = LetterForms.Compose(part);
            var isNew = seen.TryAdd(folded, part);
            var fault = isNew
                ? NameFault(path, path[start..end])
                : Collision(path, part, seen[folded]);
            if (fault is not null)
            {
                return reported.Add(part) ? fault : null;
            }
            start = end + 1;
        }
        return null;
    }

    private static bool Same(string path, string other) =>
        string.Equals(path, other, StringComparison.Ordinal);

    private static Diagnostic? Collision(string path, string part, string other)
    {
        if (Same(part, other))
        {
            return null;
        }
        var shown = Quoted.Of(other);
        var message = Same(LetterForms.Compose(part), LetterForms.Compose(other))
            ? new Message(
                $"경로가 '{shown}'{Josa.And(shown)} 유니코드 형태만 다름",
                $"the path differs from '{shown}' only in its Unicode form"
            )
            : new Message(
                $"경로가 '{shown}'{Josa.And(shown)} 대소문자만 다름",
                $"the path differs from '{shown}' only in case"
            );
        var there = new RelatedPlace(
            new SourceText(other, string.Empty).At(new TextSpan(0, 0)),
            new Message("다른 표기", "the other spelling")
        );
        return At(path, message) with { Related = [there] };
    }

    private static Diagnostic? NameFault(string path, string name)
    {
        var shown = Quoted.Of(name);
        if (IsReserved(name))
        {
            return At(
                path,
                new Message(
                    $"'{shown}'{Josa.Topic(shown)} Windows가 예약한 이름",
                    $"'{shown}' is a name that Windows reserves"
                )
            );
        }
        if (name.EndsWith('.') || name.EndsWith(' '))
        {
            return At(
                path,
                new Message(
                    $"이름 '{shown}'의 끝에 점이나 빈칸이 있음",
                    $"the name '{shown}' ends in a dot or a blank"
                )
            );
        }
        foreach (var character in name)
        {
            if (IsForbidden(character))
            {
                return At(path, ForbiddenIn(shown, character));
            }
        }
        return null;
    }

    private static Message ForbiddenIn(string name, char character)
    {
        var shown = character is > ' ' and <= '~'
            ? $"'{character}'"
            : $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}";
        return new Message(
            $"이름 '{name}'에 다른 시스템이 받지 않는 문자 {shown}",
            $"the name '{name}' holds {shown}, which other systems refuse"
        );
    }

    private static bool IsForbidden(char character) =>
        character is '\t' or '\n' or '\r' or PlainText.Replacement
        || PlainText.IsForbidden(character)
        || Forbidden.Contains(character, StringComparison.Ordinal);

    /// <summary>CON, PRN, AUX, NUL, COM0–9, LPT0–9 (with superscript digits too) and the console's two, whatever their case and extension.</summary>
    private static bool IsReserved(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd(' ').ToUpperInvariant();
        return stem switch
        {
            "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$" => true,
            ['C', 'O', 'M', _] or ['L', 'P', 'T', _] => IsPortDigit(stem[3]),
            _ => false,
        };
    }

    private static bool IsPortDigit(char digit) =>
        digit is (>= '0' and <= '9') or '¹' or '²' or '³';

    private static Message LeavesHandbook(string link)
    {
        var shown = Quoted.Of(link);
        return new Message(
            $"'{shown}'{Josa.Topic(shown)} 절차서 밖으로 나가거나 제자리로 돌아오는 링크",
            $"'{shown}' is a link that leaves the handbook or leads back to itself"
        );
    }

    private static Diagnostic At(string path, Message message) =>
        new(
            ParsingFindings.PathNotPortable,
            new SourceText(path, string.Empty).At(new TextSpan(0, 0)),
            message
        );
}
