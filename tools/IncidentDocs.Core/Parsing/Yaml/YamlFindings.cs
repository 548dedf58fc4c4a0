using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Text;

namespace IncidentDocs.Core.Parsing.Yaml;

/// <summary>Collects what is found in one file. A file that was written to flood the reader is cut off after <see cref="Most"/> findings.</summary>
/// <param name="source">The file.</param>
internal sealed class YamlFindings(SourceText source)
{
    private const int Most = 200;

    private readonly ImmutableArray<Diagnostic>.Builder _found =
        ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What was found, in the order of the file.</summary>
    public ImmutableArray<Diagnostic> Found => _found.ToImmutable();

    /// <summary>DOC001: what the YAML library refuses.</summary>
    public void Malformed(YamlFault fault) =>
        Add(
            new Diagnostic(fault.Text.Descriptor, source.At(fault.Span), fault.Text.What)
            {
                Help = fault.Text.Help,
                Related = fault.Opening is { } opening
                    ?
                    [
                        new RelatedPlace(
                            source.At(opening),
                            new Message("여기서 열림", "opened here")
                        ),
                    ]
                    : [],
            }
        );

    /// <summary>DOC001: an alias of nothing.</summary>
    public void UnknownAlias(TextSpan span, string name)
    {
        var shown = Quoted.Of(name);
        Add(
            ParsingFindings.InvalidYaml,
            span,
            new Message(
                $"이 별칭보다 앞에 '&{shown}'{Josa.Called(shown)} 앵커가 없음",
                $"no anchor '&{shown}' before this alias"
            ),
            new Message(
                "값이 '*'로 시작하면 따옴표로 감싼다",
                "put the value in quotes if it begins with '*'"
            )
        );
    }

    /// <summary>DOC003: a key that its mapping has already.</summary>
    public void Duplicate(ScalarNode first, ScalarNode second)
    {
        var shown = Quoted.Of(second.Value);
        Add(
            new Diagnostic(
                ParsingFindings.DuplicateKey,
                source.At(second.Span),
                new Message(
                    $"키 '{shown}'{Josa.Subject(shown)} 두 번 있음",
                    $"key '{shown}' appears twice"
                )
            )
            {
                Related =
                [
                    new RelatedPlace(
                        source.At(first.Span),
                        new Message("처음 나온 자리", "first here")
                    ),
                ],
            }
        );
    }

    /// <summary>DOC004: nested too deep.</summary>
    public void TooDeep(TextSpan span, int limit) =>
        Add(
            ParsingFindings.TooLarge,
            span,
            new Message($"중첩이 {limit}단계를 넘음", $"nested deeper than {limit} levels")
        );

    /// <summary>DOC004: too many keys and values.</summary>
    public void TooManyNodes(TextSpan span, int limit) =>
        Add(
            ParsingFindings.TooLarge,
            span,
            new Message($"키와 값이 {limit}개를 넘음", $"more than {limit} keys and values")
        );

    /// <summary>DOC004: aliases repeat more than a file may hold.</summary>
    public void TooMuchRepeated(TextSpan span) =>
        Add(
            ParsingFindings.TooLarge,
            span,
            new Message(
                "별칭이 되풀이하는 내용이 파일 하나의 한도를 넘음",
                "aliases repeat more than one file may hold"
            )
        );

    /// <summary>DOC007: a tag.</summary>
    public void Tag(TextSpan span)
    {
        var shown = Quoted.Of(source.Slice(span));
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message(
                $"태그 '{shown}'{Josa.Topic(shown)} 지원하지 않음",
                $"tag '{shown}' is not supported"
            ),
            new Message(
                "태그를 지운다. 값이 '!'로 시작하면 따옴표로 감싼다",
                "remove the tag, or put the value in quotes if it begins with '!'"
            )
        );
    }

    /// <summary>DOC007: a merge key.</summary>
    public void MergeKey(TextSpan span) =>
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message("병합 키 '<<'는 지원하지 않음", "merge key '<<' is not supported"),
            new Message("합칠 키와 값을 그대로 적는다", "write the merged keys out")
        );

    /// <summary>DOC007: a sequence or mapping as a key.</summary>
    public void KeyIsNoScalar(TextSpan span) =>
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message("키가 목록이나 매핑임", "a list or mapping as a key"),
            new Message(
                "값이 '[' 또는 '{'로 시작하는 글이면 따옴표로 감싼다",
                "put the key in quotes if it is text that begins with '[' or '{'"
            )
        );

    /// <summary>DOC007: a value without a key.</summary>
    public void AbsentKey(TextSpan span) =>
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message("':' 앞에 키가 없음", "no key before ':'"),
            new Message("'키: 값' 꼴로 적는다", "write 'key: value'")
        );

    /// <summary>DOC007: an alias inside the node it stands for.</summary>
    public void RecursiveAlias(TextSpan span, string name)
    {
        var shown = Quoted.Of(name);
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message(
                $"별칭 '*{shown}'{Josa.Subject(shown)} 자기 자신을 담음",
                $"alias '*{shown}' holds itself"
            )
        );
    }

    /// <summary>DOC007: a second document.</summary>
    public void SecondDocument(TextSpan span) =>
        Add(
            ParsingFindings.UnsupportedYaml,
            span,
            new Message("한 파일에 문서가 둘 이상 있음", "more than one document in a file")
        );

    private void Add(
        DiagnosticDescriptor descriptor,
        TextSpan span,
        Message what,
        Message? help = null
    ) => Add(new Diagnostic(descriptor, source.At(span), what) { Help = help });

    private void Add(Diagnostic found)
    {
        if (_found.Count < Most)
        {
            _found.Add(found);
        }
    }
}
