using System.Text.Json;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Whether a card action has the shape the protocol gives it.</summary>
public static class CardActionCheck
{
    /// <summary>What is wrong with a card action, as code and message of the protocol; null when nothing is.</summary>
    public static (string Code, string Message)? Problem(Activity activity)
    {
        if (activity.Value is not { } value || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return ("BadRequest", "Missing value property");
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return ("BadRequest", "Value property is not properly formed");
        }

        if (!value.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
        {
            return ("BadRequest", "Missing action property");
        }

        return action.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("Action.Execute")
            ? null
            : ("NotSupported", "Only actions of type Action.Execute are supported.");
    }
}
