using System.Text.Json;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Reads what a thumb under a message says.</summary>
public static class FeedbackReader
{
    /// <summary>"like" or "dislike"; null when it is neither.</summary>
    public static string? ReactionOf(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } feedback
        && feedback.TryGetProperty("actionValue", out var action) && action.ValueKind == JsonValueKind.Object
        && action.TryGetProperty("reaction", out var reaction)
            ? WholeText.Of(reaction) switch { "like" => "like", "dislike" => "dislike", _ => null }
            : null;
}
