using System.Text.Json;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Reads the answer to the offer of a file.</summary>
public static class ConsentReader
{
    /// <summary>The answer; null when it is none to an offer of ours.</summary>
    public static Consented? Read(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } answer
        && answer.TryGetProperty("action", out var action) && WholeText.Of(action) is "accept" or "decline"
        && answer.TryGetProperty("context", out var context) && PressReader.Read(context) is { } button
            ? new(button, WholeText.Of(action) == "accept")
            : null;
}
