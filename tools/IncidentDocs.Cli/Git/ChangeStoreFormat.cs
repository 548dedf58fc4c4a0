using System.Collections.Immutable;
using System.Text;
using IncidentDocs.Core.Facts.History;
using IncidentDocs.Core.Model.Incidents;
using IncidentDocs.Site.Output;

namespace IncidentDocs.Cli.Git;

/// <summary>The form of a kept <see cref="ChangeStore"/>: texts once, then commits, then documents, then a hash of all that.</summary>
internal static class ChangeStoreFormat
{
    private const int HashLength = 8;

    /// <summary>Writes a store.</summary>
    public static byte[] Write(ChangeStore store)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            var texts = new TextTable();
            using var body = new MemoryStream();
            using var inner = new BinaryWriter(body, Encoding.UTF8);
            WriteCommits(inner, store, texts);
            WriteWork(inner, store, texts);
            inner.Flush();
            writer.Write7BitEncodedInt(texts.All.Count);
            foreach (var text in texts.All)
            {
                writer.Write(text);
            }
            writer.Write(body.GetBuffer().AsSpan(0, (int)body.Length));
        }
        var whole = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        var hash = ContentHash.Of(whole);
        var all = new byte[whole.Length + HashLength];
        whole.CopyTo(all);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(
            all.AsSpan(whole.Length),
            hash
        );
        return all;
    }

    /// <summary>Reads a store; null where the bytes are not those that were written.</summary>
    public static ChangeStore? Read(byte[] bytes)
    {
        if (
            bytes.Length < HashLength
            || ContentHash.Of(bytes.AsSpan(0, bytes.Length - HashLength))
                != System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(
                    bytes.AsSpan(bytes.Length - HashLength)
                )
        )
        {
            return null;
        }
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var texts = new string[reader.Read7BitEncodedInt()];
        for (var at = 0; at < texts.Length; at++)
        {
            texts[at] = reader.ReadString();
        }
        var store = new ChangeStore();
        ReadCommits(reader, store, texts);
        ReadWork(reader, store, texts);
        return store;
    }

    private static void WriteCommits(BinaryWriter writer, ChangeStore store, TextTable texts)
    {
        writer.Write7BitEncodedInt(store.Commits.Count);
        foreach (var (commit, parents) in store.Commits)
        {
            Write(writer, commit);
            writer.Write7BitEncodedInt(parents.Length);
            foreach (var changes in parents)
            {
                writer.Write7BitEncodedInt(changes.Length);
                foreach (var change in changes)
                {
                    writer.Write7BitEncodedInt(texts.Of(change.Path));
                    writer.Write7BitEncodedInt(change.From is null ? 0 : texts.Of(change.From) + 1);
                    Write(writer, change.Before);
                    Write(writer, change.After);
                }
            }
        }
    }

    private static void ReadCommits(BinaryReader reader, ChangeStore store, string[] texts)
    {
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var commit = ReadId(reader);
            var parents = new ImmutableArray<PathChange>[reader.Read7BitEncodedInt()];
            for (var parent = 0; parent < parents.Length; parent++)
            {
                var changes = new PathChange[reader.Read7BitEncodedInt()];
                for (var at = 0; at < changes.Length; at++)
                {
                    var path = texts[reader.Read7BitEncodedInt()];
                    var from = reader.Read7BitEncodedInt();
                    changes[at] = new PathChange(
                        path,
                        ReadId(reader),
                        ReadId(reader),
                        from == 0 ? null : texts[from - 1]
                    );
                }
                parents[parent] = [.. changes];
            }
            store.Fill(commit, [.. parents]);
        }
    }

    private static void WriteWork(BinaryWriter writer, ChangeStore store, TextTable texts)
    {
        writer.Write7BitEncodedInt(store.Work.Count);
        foreach (var (blob, items) in store.Work)
        {
            Write(writer, blob);
            writer.Write7BitEncodedInt(items.Length);
            foreach (var item in items)
            {
                writer.Write7BitEncodedInt(texts.Of(item.Id));
                writer.Write((byte)item.Status);
            }
        }
    }

    private static void ReadWork(BinaryReader reader, ChangeStore store, string[] texts)
    {
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var blob = ReadId(reader);
            var items = new WorkSighting[reader.Read7BitEncodedInt()];
            for (var at = 0; at < items.Length; at++)
            {
                items[at] = new WorkSighting(
                    texts[reader.Read7BitEncodedInt()],
                    (WorkStatus)reader.ReadByte()
                );
            }
            store.Fill(blob, [.. items]);
        }
    }

    private static void Write(BinaryWriter writer, GitId id)
    {
        Span<byte> bytes = stackalloc byte[GitId.Length];
        id.CopyTo(bytes);
        writer.Write(bytes);
    }

    private static GitId ReadId(BinaryReader reader)
    {
        Span<byte> bytes = stackalloc byte[GitId.Length];
        reader.ReadExactly(bytes);
        return GitId.Of(bytes);
    }

    private sealed class TextTable
    {
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        public int Of(string text)
        {
            if (!_places.TryGetValue(text, out var place))
            {
                place = All.Count;
                _places.Add(text, place);
                All.Add(text);
            }
            return place;
        }
    }
}
