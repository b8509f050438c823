using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CoachBot.Bot.Tests.Packaging;

/// <summary>The pixels of a PNG of 8 bits a channel, without interlace.</summary>
internal sealed class Png
{
    private const int Signature = 8;
    private readonly byte[] pixels;

    private Png(int width, int height, int channels, byte[] pixels) => (Width, Height, Channels, this.pixels) = (width, height, channels, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>3 without alpha, 4 with it.</summary>
    public int Channels { get; }

    public static Png Read(byte[] file)
    {
        var chunks = Chunks(file).ToList();
        byte[] header = chunks.Single(chunk => chunk.Type == "IHDR").Data;
        Assert.Equal((8, 0), (header[8], header[12]));
        int width = BinaryPrimitives.ReadInt32BigEndian(header);
        int height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        int channels = header[9] switch
        {
            2 => 3,
            6 => 4,
            var type => throw new NotSupportedException($"Colour type {type} is not read."),
        };
        var data = chunks.Where(chunk => chunk.Type == "IDAT").SelectMany(chunk => chunk.Data).ToArray();
        return new(width, height, channels, Unfilter(Inflate(data), width * channels, channels));
    }

    /// <summary>Red, green, blue and alpha of a pixel.</summary>
    public (byte Red, byte Green, byte Blue, byte Alpha) this[int x, int y]
    {
        get
        {
            int at = ((y * Width) + x) * Channels;
            return (pixels[at], pixels[at + 1], pixels[at + 2], Channels == 4 ? pixels[at + 3] : (byte)255);
        }
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (int at = Signature; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += 12 + length;
        }
    }

    private static byte[] Inflate(byte[] data)
    {
        using var stream = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var inflated = new MemoryStream();
        stream.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static byte[] Unfilter(byte[] lines, int stride, int step)
    {
        var pixels = new byte[lines.Length / (stride + 1) * stride];
        for (int at = 0; at < pixels.Length; at++)
        {
            int line = at / stride;
            byte left = at % stride >= step ? pixels[at - step] : (byte)0;
            byte above = line > 0 ? pixels[at - stride] : (byte)0;
            byte corner = line > 0 && at % stride >= step ? pixels[at - stride - step] : (byte)0;
            pixels[at] = (byte)(lines[at + line + 1] + Predict(lines[line * (stride + 1)], left, above, corner));
        }

        return pixels;
    }

    private static int Predict(byte filter, byte left, byte above, byte corner) => filter switch
    {
        0 => 0,
        1 => left,
        2 => above,
        3 => (left + above) / 2,
        4 => new[] { left, above, corner }.MinBy(near => Math.Abs(left + above - corner - near)),
        _ => throw new NotSupportedException($"Filter {filter} is none of PNG's."),
    };
}
