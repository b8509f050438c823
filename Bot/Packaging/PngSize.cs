using System.Buffers.Binary;

namespace CoachBot.Bot.Packaging;

/// <summary>Reads how large a PNG is drawn.</summary>
internal static class PngSize
{
    private const int Width = 16;
    private const int Height = 20;
    private const int HeaderEnd = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Width and height in pixels, or null when the bytes are not a PNG.</summary>
    public static (uint Width, uint Height)? Read(ReadOnlySpan<byte> file) => file.Length >= HeaderEnd && file.StartsWith(Signature)
        ? (BinaryPrimitives.ReadUInt32BigEndian(file[Width..]), BinaryPrimitives.ReadUInt32BigEndian(file[Height..]))
        : null;
}
