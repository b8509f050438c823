using System.Text;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>The text of a file: UTF-8, with a mark or without, or UTF-16 with one.</summary>
public static class PackBytes
{
    private static readonly (Encoding Encoding, byte[] Mark)[] Marked = [(new UnicodeEncoding(false, true, true), [0xFF, 0xFE]), (new UnicodeEncoding(true, true, true), [0xFE, 0xFF])];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or what is wrong with it.</summary>
    public static (string? Text, PackError? Error) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..])
        {
            return (null, new(null, null, texts => texts.PackIsWorkbook));
        }

        foreach (var (encoding, mark) in Marked)
        {
            if (bytes.StartsWith(mark))
            {
                return Decode(bytes[mark.Length..], encoding);
            }
        }

        return Decode(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes, Utf8);
    }

    private static (string? Text, PackError? Error) Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return (encoding.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, new(null, null, texts => texts.PackEncoding));
        }
    }
}
