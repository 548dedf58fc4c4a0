using System.Buffers.Binary;
using System.Globalization;

namespace IncidentDocs.Core.Facts.History;

/// <summary>The id of a commit, tree or blob: the 20 bytes of a SHA-1.</summary>
/// <param name="A">Bytes 0–7, big-endian.</param>
/// <param name="B">Bytes 8–15, big-endian.</param>
/// <param name="C">Bytes 16–19, big-endian.</param>
public readonly record struct GitId(ulong A, ulong B, uint C)
{
    /// <summary>Bytes of an id.</summary>
    public const int Length = 20;

    /// <summary>Whether it is no id: all zero.</summary>
    public bool IsNone => this == default;

    /// <summary>The first seven digits, as people write them.</summary>
    public string Short => ToString()[..7];

    /// <summary>Takes the bytes of an id.</summary>
    public static GitId Of(ReadOnlySpan<byte> bytes) =>
        new(
            BinaryPrimitives.ReadUInt64BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
            BinaryPrimitives.ReadUInt32BigEndian(bytes[16..])
        );

    /// <summary>Writes the bytes of the id.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[16..], C);
    }

    /// <summary>Forty hexadecimal digits.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{A:x16}{B:x16}{C:x8}");
}
