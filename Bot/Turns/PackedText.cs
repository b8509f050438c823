using System.IO.Compression;
using System.Text;

namespace CoachBot.Bot.Turns;

/// <summary>
/// Long texts made short: compressed, and written as Chinese characters of fourteen bits each. Rows are counted in characters, and of Base64 a
/// character holds six bits: a Chinese text would come out longer than it was.
/// </summary>
internal static class PackedText
{
    private const int Bits = 14;

    /// <summary>The first of 2^14 Chinese characters in a row that no JSON escapes.</summary>
    private const char First = '\u4E00';

    // Higher is far slower and hardly shorter; below 5 Brotli does not tell the bytes of a Chinese character apart.
    private const int Quality = 5, Window = 22;

    /// <summary>A text, packed.</summary>
    public static string Pack(string text)
    {
        byte[] plain = Encoding.UTF8.GetBytes(text);
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, packed, out int length, Quality, Window)
            ? Write(packed.AsSpan(0, length))
            : throw new InvalidOperationException($"A text of {plain.Length} bytes was not compressed into {packed.Length}.");
    }

    /// <summary>The text that was packed.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static string Unpack(string packed)
    {
        using var bytes = new MemoryStream(Read(packed));
        using var plain = new BrotliStream(bytes, CompressionMode.Decompress);
        using var reader = new StreamReader(plain, Encoding.UTF8);
        try
        {
            return reader.ReadToEnd();
        }
        catch (Exception broken) when (broken is InvalidOperationException or InvalidDataException)
        {
            throw new FormatException("The text cannot be unpacked.", broken);
        }
    }

    private static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 / Bits) + 1);
        int held = 0, bits = 0;
        foreach (byte next in bytes)
        {
            (held, bits) = ((held << 8) | next, bits + 8);
            if (bits >= Bits)
            {
                bits -= Bits;
                text.Append((char)(First + (held >> bits)));
                held &= (1 << bits) - 1;
            }
        }

        return bits == 0 ? text.ToString() : text.Append((char)(First + (held << (Bits - bits)))).ToString();
    }

    /// <summary>The bytes; at the end there may be one more, of zeros, which Brotli does not read.</summary>
    private static byte[] Read(string text)
    {
        var bytes = new List<byte>(text.Length * Bits / 8);
        int held = 0, bits = 0;
        foreach (char next in text)
        {
            int value = next - First;
            (held, bits) = value is >= 0 and < 1 << Bits ? ((held << Bits) | value, bits + Bits) : throw new FormatException($"'{next}' holds no bits.");
            for (; bits >= 8; held &= (1 << bits) - 1)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }

        return [.. bytes];
    }
}
