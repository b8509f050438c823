using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>The answer to a dialog that is opened or sent: the dialog goes on with a card, or ends with a sentence.</summary>
public static class TaskResponse
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a message is in a dialog.</summary>
    public static byte[] Of(Message message) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["task"] = message switch
            {
                CardMessage card => new JsonObject { ["type"] = "continue", ["value"] = Dialog(card) },
                TextMessage text => new JsonObject { ["type"] = "message", ["value"] = text.Text },
                _ => throw new NotSupportedException($"{message.GetType().Name} is not an answer to a dialog."),
            },
        },
        Plain);

    private static JsonObject Dialog(CardMessage card)
    {
        var content = JsonNode.Parse(card.Card.Span)!;
        Submit(content);
        return new()
        {
            ["title"] = "CoachBot",
            ["height"] = "large",
            ["width"] = "medium",
            ["card"] = new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = content },
        };
    }

    /// <summary>In a dialog a client knows Action.Submit only.</summary>
    private static void Submit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                if (item["type"]?.GetValueKind() == JsonValueKind.String && item["type"]!.GetValue<string>() == "Action.Execute")
                {
                    item["type"] = "Action.Submit";
                    item.Remove("verb");
                    item.Remove("fallback");
                }

                foreach (var property in item)
                {
                    Submit(property.Value);
                }

                break;
            case JsonArray list:
                foreach (var entry in list)
                {
                    Submit(entry);
                }

                break;
        }
    }
}
