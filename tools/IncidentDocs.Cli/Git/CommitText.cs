using System.Collections.Immutable;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Text;
using LibGit2Sharp;
using NodaTime;

namespace IncidentDocs.Cli.Git;

/// <summary>What a commit says of itself, in characters that may be shown.</summary>
internal static class CommitText
{
    private const int LongestSubject = 200;
    private const string CoAuthor = "co-authored-by:";

    /// <summary>Reads a commit.</summary>
    public static CommitInfo Of(Commit commit) =>
        new(
            GitId.Of(commit.Id.RawId),
            Instant.FromDateTimeOffset(commit.Author.When),
            Instant.FromDateTimeOffset(commit.Committer.When),
            [
                new CommitAuthor(Shown(commit.Author.Name), Shown(commit.Author.Email)),
                .. CoAuthors(commit.Message),
            ],
            Cut(Shown(commit.MessageShort))
        );

    private static IEnumerable<CommitAuthor> CoAuthors(string message) =>
        message.Contains(CoAuthor, StringComparison.OrdinalIgnoreCase)
            ? message
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith(CoAuthor, StringComparison.OrdinalIgnoreCase))
                .Select(line => Named(line[CoAuthor.Length..].Trim()))
                .Where(author => author.Name.Length > 0)
            : [];

    private static CommitAuthor Named(string text)
    {
        var open = text.LastIndexOf('<');
        return open < 0
            ? new CommitAuthor(Shown(text), "")
            : new CommitAuthor(Shown(text[..open].Trim()), Shown(text[(open + 1)..].TrimEnd('>')));
    }

    private static string Cut(string subject) =>
        subject.Length <= LongestSubject ? subject : subject[..(LongestSubject - 1)] + "…";

    /// <summary>Names and messages are anybody's: what can't be seen, or turns the direction of a line, is replaced.</summary>
    private static string Shown(string? text) =>
        text is null ? ""
        : PlainText.FirstForbidden(text, 0) < 0 && text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0
            ? text
        : string.Create(
            text.Length,
            text,
            (shown, all) =>
            {
                for (var at = 0; at < all.Length; at++)
                {
                    shown[at] =
                        all[at] is '\n' or '\r' or '\t' ? ' '
                        : PlainText.IsForbidden(all[at]) ? PlainText.Replacement
                        : all[at];
                }
            }
        );
}
