using System.Collections.Immutable;

namespace IncidentDocs.Core.Schema.Patterns;

/// <summary>Reads a class in brackets, after its opening one.</summary>
/// <param name="cursor">Where to read.</param>
internal sealed class ClassReader(PatternCursor cursor)
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<string> _categories = [];

    /// <summary>Reads up to and with the closing bracket.</summary>
    public CharacterClass Read()
    {
        var isNegated = cursor.TryTake("^");
        while (!cursor.TryTake("]"))
        {
            if (cursor.IsAtEnd)
            {
                cursor.Fail("닫히지 않은 대괄호 [", "a character class that is not closed");
                break;
            }
            ReadRange();
        }
        return new CharacterClass(
            CodePointSet.Of(_ranges),
            [.. _categories.ToImmutableArray()],
            isNegated
        );
    }

    private void ReadRange()
    {
        var first = ReadMember();
        var mark = cursor.Mark();
        if (!cursor.TryTake("-") || cursor.IsAt("]") || cursor.IsAtEnd)
        {
            cursor.Reset(mark);
            Add(first);
            return;
        }
        var last = ReadMember();
        if (Single(first) is { } low && Single(last) is { } high && low <= high)
        {
            _ranges.Add((low, high));
        }
        else
        {
            cursor.Fail(
                "문자 범위의 순서가 뒤바뀌었거나 끝이 한 글자가 아님",
                "a range of characters out of order, or whose end is no single character"
            );
        }
    }

    private CharacterClass ReadMember()
    {
        if (!cursor.TryTake("\\"))
        {
            return CharacterClass.Of(cursor.Take());
        }
        return cursor.TryTake("b") ? CharacterClass.Of('\b') : new EscapeReader(cursor).Read();
    }

    private void Add(CharacterClass member)
    {
        _ranges.AddRange(member.Set.Ranges);
        _categories.AddRange(member.Categories);
    }

    private static int? Single(CharacterClass member) =>
        member is { Set.Ranges: [var (first, last)], Categories: [] } && first == last
            ? first
            : null;
}
