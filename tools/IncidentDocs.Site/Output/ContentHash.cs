using System.Buffers.Binary;
using System.Numerics;

namespace IncidentDocs.Site.Output;

/// <summary>
/// XXH64 (seed 0) of bytes that come in pieces. It tells quickly that two files differ; where equality matters the bytes are
/// compared as well, for this is no cryptographic hash. .NET's own hashes need libssl on Linux, which may be absent.
/// </summary>
public sealed class ContentHash
{
    private const ulong P1 = 11400714785074694791;
    private const ulong P2 = 14029467366897019727;
    private const ulong P3 = 1609587929392839161;
    private const ulong P4 = 9650029242287828579;
    private const ulong P5 = 2870177450012600261;
    private const int Stripe = 32;

    private readonly byte[] _rest = new byte[Stripe];
    private int _held;
    private ulong _length;
    private ulong _a = unchecked(P1 + P2);
    private ulong _b = P2;
    private ulong _c;
    private ulong _d = unchecked(0 - P1);

    /// <summary>The hash of bytes at hand.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new ContentHash();
        hash.Append(bytes);
        return hash.Value;
    }

    /// <summary>Adds bytes; how they are cut into pieces makes no difference.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        _length += (ulong)bytes.Length;
        if (_held > 0)
        {
            var taken = Math.Min(Stripe - _held, bytes.Length);
            bytes[..taken].CopyTo(_rest.AsSpan(_held));
            _held += taken;
            bytes = bytes[taken..];
            if (_held < Stripe)
            {
                return;
            }
            TakeStripe(_rest);
            _held = 0;
        }
        for (; bytes.Length >= Stripe; bytes = bytes[Stripe..])
        {
            TakeStripe(bytes);
        }
        bytes.CopyTo(_rest);
        _held = bytes.Length;
    }

    /// <summary>The hash of all bytes so far.</summary>
    public ulong Value
    {
        get
        {
            var hash = _length >= Stripe ? Merged() : P5;
            return Avalanche(TakeRest(unchecked(hash + _length), _rest.AsSpan(0, _held)));
        }
    }

    private void TakeStripe(ReadOnlySpan<byte> stripe)
    {
        _a = Round(_a, BinaryPrimitives.ReadUInt64LittleEndian(stripe));
        _b = Round(_b, BinaryPrimitives.ReadUInt64LittleEndian(stripe[8..]));
        _c = Round(_c, BinaryPrimitives.ReadUInt64LittleEndian(stripe[16..]));
        _d = Round(_d, BinaryPrimitives.ReadUInt64LittleEndian(stripe[24..]));
    }

    private ulong Merged()
    {
        var hash = unchecked(
            BitOperations.RotateLeft(_a, 1)
            + BitOperations.RotateLeft(_b, 7)
            + BitOperations.RotateLeft(_c, 12)
            + BitOperations.RotateLeft(_d, 18)
        );
        return Merge(Merge(Merge(Merge(hash, _a), _b), _c), _d);
    }

    private static ulong TakeRest(ulong hash, ReadOnlySpan<byte> rest)
    {
        unchecked
        {
            for (; rest.Length >= 8; rest = rest[8..])
            {
                hash ^= Round(0, BinaryPrimitives.ReadUInt64LittleEndian(rest));
                hash = (BitOperations.RotateLeft(hash, 27) * P1) + P4;
            }
            if (rest.Length >= 4)
            {
                hash ^= BinaryPrimitives.ReadUInt32LittleEndian(rest) * P1;
                hash = (BitOperations.RotateLeft(hash, 23) * P2) + P3;
                rest = rest[4..];
            }
            foreach (var last in rest)
            {
                hash = BitOperations.RotateLeft(hash ^ (last * P5), 11) * P1;
            }
            return hash;
        }
    }

    private static ulong Round(ulong lane, ulong input) =>
        unchecked(BitOperations.RotateLeft(lane + (input * P2), 31) * P1);

    private static ulong Merge(ulong hash, ulong lane) =>
        unchecked(((hash ^ Round(0, lane)) * P1) + P4);

    private static ulong Avalanche(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * P2;
            hash = (hash ^ (hash >> 29)) * P3;
            return hash ^ (hash >> 32);
        }
    }
}
