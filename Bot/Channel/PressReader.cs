using System.Buffers;
using System.Text.Json;
using CoachBot.Cards;

namespace CoachBot.Bot.Channel;

/// <summary>
/// Reads a press as a client sent it and refuses what we never put on a card. An operation's id is kept, so a long one made up
/// by a client could otherwise fill what is stored of a person.
/// </summary>
public static class PressReader
{
    private const int LongestName = 80;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>The press, or null when it is none of ours.</summary>
    public static Pressed? Read(JsonElement data) =>
        Pressed.Read(data) is { Press: var press } read && IsOurs(press.Op) && IsOurs(press.Id) && IsOurs(press.Owner) && IsOursOrNone(press.Date) && IsOursOrNone(press.About)
            ? read
            : null;

    private static bool IsOursOrNone(string? name) => name is null || IsOurs(name);

    private static bool IsOurs(string name) => name.Length is > 0 and <= LongestName && !name.AsSpan().ContainsAnyExcept(Plain);
}
