using System.Globalization;
using System.Text;

namespace CoachBot.Storage;

/// <summary>
/// Keys and owner ids as Azure Table Storage accepts them: without / \ # ? and control characters (U+0000 to U+001F, U+007F to U+009F).
/// Escaped texts are ordered, by their UTF-16 characters, as the texts themselves, so a range of keys stays a range.
/// </summary>
internal static class KeyEscape
{
    // A forbidden character is written as a permitted neighbour and its distance. The neighbour is written like that too, which keeps the
    // order: '.' and '/' become ".0" and ".1", between '-' and '0'.
    private static readonly Group[] Groups =
    [
        new(Sign: '"', First: '"', Last: '#', Digits: 1),
        new(Sign: '.', First: '.', Last: '/', Digits: 1),
        new(Sign: '>', First: '>', Last: '?', Digits: 1),
        new(Sign: '[', First: '[', Last: '\\', Digits: 1),
        new(Sign: ' ', First: '\0', Last: ' ', Digits: 2),
        new(Sign: '~', First: '~', Last: '\u009F', Digits: 2),
    ];

    /// <summary>The text without what keys forbid.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(LengthOf(text));
        foreach (var character in text)
        {
            if (GroupOf(character) is { } group)
            {
                var distance = character - group.First;
                escaped.Append(group.Sign).Append(distance.ToString($"X{group.Digits}", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    /// <summary>UTF-16 characters of the escaped text, at most three for each of the text.</summary>
    public static int LengthOf(string text)
    {
        var length = text.Length;
        foreach (var character in text)
        {
            length += GroupOf(character)?.Digits ?? 0;
        }

        return length;
    }

    /// <summary>The text that was escaped.</summary>
    /// <exception cref="FormatException">No text is escaped like that; says which.</exception>
    public static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            var character = escaped[at];
            if (Array.Find(Groups, group => group.Sign == character) is { } group)
            {
                var digits = escaped.AsSpan(at + 1, Math.Min(group.Digits, escaped.Length - at - 1));
                _ = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var distance);
                character = (char)(group.First + distance);
                at += group.Digits;
            }

            text.Append(character);
        }

        // There is one way to escape a text; whatever was read wrongly shows here.
        return Escape(text.ToString()) == escaped ? text.ToString() : throw new FormatException($"'{escaped}' is no escaped key.");
    }

    private static Group? GroupOf(char character)
    {
        foreach (var group in Groups)
        {
            if (character >= group.First && character <= group.Last)
            {
                return group;
            }
        }

        return null;
    }

    private sealed record Group(char Sign, char First, char Last, int Digits);
}
