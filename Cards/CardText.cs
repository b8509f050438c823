using System.Text;
using System.Text.Encodings.Web;

namespace CoachBot.Cards;

/// <summary>Keeps texts to a size they have as JSON, where most characters have up to three bytes, but an emoji twelve.</summary>
public static class CardText
{
    private const int BytesOfMost = 3;

    /// <summary>The beginning of a text that has no more than so many characters, and no more bytes than as many Chinese ones; all of it where that is enough.</summary>
    public static string Cut(string text, int characters)
    {
        int left = characters * BytesOfMost;
        int end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= Bytes(rune);
            if (left < 0 || end + rune.Utf16SequenceLength > characters)
            {
                return text[..end];
            }

            end += rune.Utf16SequenceLength;
        }

        return text;
    }

    /// <summary>The same of Markdown, with a mark where it was cut, and no escape cut in half.</summary>
    public static string CutMarkdown(string markdown, int characters) =>
        Cut(markdown, characters) is var kept && kept.Length < markdown.Length ? Cut(markdown, characters - 1).TrimEnd('\\') + "…" : markdown;

    private static int Bytes(Rune rune)
    {
        Span<byte> written = stackalloc byte[12];
        Span<byte> plain = stackalloc byte[4];
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(plain[..rune.EncodeToUtf8(plain)], written, out _, out int bytes);
        return bytes;
    }
}
