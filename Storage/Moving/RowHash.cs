using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CoachBot.Storage.Moving;

/// <summary>SHA-256 of texts, each behind its length, so that no text can lend characters to the next.</summary>
internal static class RowHash
{
    /// <summary>What a row is: 32 bytes that differ when its owner, key or body does.</summary>
    public static byte[] OfContent(OwnedRow row) => Of(row.Owner.Table, row.Owner.Id, row.Key, row.Body);

    /// <summary>Which row it is: differs when its owner or key does.</summary>
    public static UInt128 OfIdentity(OwnedRow row) => Shorten(Of(row.Owner.Table, row.Owner.Id, row.Key));

    /// <summary>Half of a hash, where many have to be held.</summary>
    public static UInt128 Shorten(byte[] hash) => BinaryPrimitives.ReadUInt128LittleEndian(hash);

    private static byte[] Of(params ReadOnlySpan<string> texts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var text in texts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.GetSpan(sizeof(int)), text.Length);
            bytes.Advance(sizeof(int));
            bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        }

        return SHA256.HashData(bytes.WrittenSpan);
    }
}
