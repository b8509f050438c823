using System.Buffers;
using System.Globalization;
using System.Text;

namespace CoachBot.Storage;

/// <summary>
/// Keys and owner ids as Azure Table Storage accepts them: without / \ # ? and control characters (U+0000 to U+001F, U+007F to U+009F).
/// Escaped texts are ordered, by their UTF-16 characters, as the texts themselves, so a range of keys stays a range.
/// </summary>
internal static class KeyEscape
{
    // A forbidden character is written as its nearest permitted neighbour and a digit, and so is that neighbour: that keeps the order.
    private const string Pairs = "\"#./>?[\\";

    // The controls up to a space are written as a space and their code; those from U+007F on as a tilde and how far they are from it.
    private const char Space = ' ';
    private const char Tilde = '~';
    private const char LastControl = '\u009F';

    private static readonly SearchValues<char> Rewritten = SearchValues.Create(
        [.. Pairs, .. Codes('\0', Space), .. Codes(Tilde, LastControl)]);

    /// <summary>The text without what keys forbid, at most three times as long.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Rewritten))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length * 2);
        foreach (var character in text)
        {
            Append(escaped, character);
        }

        return escaped.ToString();
    }

    /// <summary>The characters of the escaped text.</summary>
    public static int LengthOf(string text)
    {
        var length = text.Length;
        foreach (var character in text)
        {
            length += IsCoded(character) ? 2 : Pairs.Contains(character) ? 1 : 0;
        }

        return length;
    }

    /// <summary>The text that was escaped.</summary>
    /// <exception cref="FormatException">No text is escaped like that; says which.</exception>
    public static string Unescape(string escaped)
    {
        if (!escaped.AsSpan().ContainsAny(Rewritten))
        {
            return escaped;
        }

        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            text.Append(Read(escaped, ref at));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder escaped, char character)
    {
        var pair = Pairs.IndexOf(character);
        if (pair >= 0)
        {
            escaped.Append(Pairs[pair & ~1]).Append((char)('0' + (pair & 1)));
        }
        else if (IsCoded(character))
        {
            var sign = character <= Space ? Space : Tilde;
            escaped.Append(sign).Append(CultureInfo.InvariantCulture, $"{character - (sign == Space ? 0 : Tilde):X2}");
        }
        else
        {
            escaped.Append(character);
        }
    }

    /// <summary>Reads one character and stands on its last sign then.</summary>
    private static char Read(string escaped, ref int at)
    {
        var sign = escaped[at];
        if (!Rewritten.Contains(sign))
        {
            return sign;
        }

        var pair = Pairs.IndexOf(sign);
        var read = (pair >= 0, sign) switch
        {
            (true, _) => Of(escaped, ref at, 1, code => code < 2 && pair % 2 == 0 ? Pairs[pair + code] : null),
            (_, Space) => Of(escaped, ref at, 2, code => code <= Space ? (char)code : null),
            (_, Tilde) => Of(escaped, ref at, 2, code => code <= LastControl - Tilde ? (char)(Tilde + code) : null),
            _ => null,
        };
        return read ?? throw new FormatException($"'{escaped}' is no escaped key.");
    }

    private static char? Of(string escaped, ref int at, int digits, Func<int, char?> character)
    {
        var code = escaped.AsSpan(at + 1, Math.Min(digits, escaped.Length - at - 1));
        at += digits;
        return code.Length == digits && !code.ContainsAnyInRange('a', 'f')
            && int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? character(number) : null;
    }

    private static bool IsCoded(char character) => character <= Space || character is >= Tilde and <= LastControl;

    private static IEnumerable<char> Codes(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
