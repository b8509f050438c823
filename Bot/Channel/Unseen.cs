using System.Buffers;
using System.Globalization;
using System.Text;

namespace CoachBot.Bot.Channel;

/// <summary>Characters that take no room, which clients put around mentions and pages into what is copied from them.</summary>
internal static class Unseen
{
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';

    /// <summary>The text without them. Joiners that hold an emoji together stay.</summary>
    public static string RemoveFrom(string text) => text.Any(IsUnseen) ? string.Concat(text.Where((_, index) => !IsUnseen(text[index]) || HoldsEmoji(text, index))) : text;

    /// <summary>Zero-width spaces, joiners, marks of direction, word joiner, byte order mark.</summary>
    private static bool IsUnseen(char character) => character is >= '\u200B' and <= '\u200F' or '\u2060' or '\uFEFF';

    private static bool HoldsEmoji(string text, int index) => text[index] == Joiner && index > 0
        && (text[index - 1] == EmojiStyle || (Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out _) == OperationStatus.Done && IsSymbol(before)))
        && Rune.DecodeFromUtf16(text.AsSpan(index + 1), out var after, out _) == OperationStatus.Done && IsSymbol(after);

    /// <summary>Every emoji is one, and so is what gives it the colour of its skin.</summary>
    private static bool IsSymbol(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.MathSymbol;
}
