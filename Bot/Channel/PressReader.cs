using System.Text.Json;
using CoachBot.Cards;

namespace CoachBot.Bot.Channel;

/// <summary>Reads a press as a client sent it and refuses what we never put on a card.</summary>
public static class PressReader
{
    /// <summary>The press, or null when it is none of ours.</summary>
    public static Pressed? Read(JsonElement data) => Pressed.Read(data) is { Press.IsOurs: true } read ? read : null;
}
