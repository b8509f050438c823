using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Support;

/// <summary>Inbound activities: the documented samples, and the few a conversation is made of.</summary>
public static class Activities
{
    /// <summary>A sample by its number, answered at the fake connector.</summary>
    public static JsonNode Sample(string number, string serviceUrl)
    {
        string file = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Activities"), $"{number}-*.json").Single();
        var activity = JsonNode.Parse(File.ReadAllText(file))!;
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }

    /// <summary>Alex says something in the personal chat, in English, from New York.</summary>
    public static JsonNode Message(string serviceUrl, string text, string id)
    {
        var activity = Sample("01", serviceUrl);
        activity["id"] = id;
        activity["text"] = text;
        return activity;
    }

    /// <summary>Alex presses a button of a card.</summary>
    /// <param name="serviceUrl">Where it is answered.</param>
    /// <param name="data">The button's data with the inputs merged in.</param>
    /// <param name="id">The invoke's id.</param>
    public static JsonNode Execute(string serviceUrl, JsonNode data, string id)
    {
        var activity = Sample("05", serviceUrl);
        activity["id"] = id;
        activity["value"]!["action"]!["verb"] = data["op"]!.GetValue<string>();
        activity["value"]!["action"]!["data"] = data.DeepClone();
        return activity;
    }

    /// <summary>What the button of this title on a card sends, with inputs filled in.</summary>
    public static JsonNode ButtonData(Sent card, string title, params (string Field, string Value)[] inputs)
    {
        var data = ButtonOf(JsonNode.Parse(card.Card!.Value.GetRawText())!, title);
        foreach (var (field, value) in inputs)
        {
            data[field] = value;
        }

        return data;
    }

    /// <summary>What the button of this title sends, wherever on a card it stands.</summary>
    public static JsonNode ButtonOf(JsonNode card, string title) =>
        Find(card).First(node => node["title"] is JsonValue text && text.GetValue<string>() == title && node["data"] is not null)["data"]!.DeepClone();

    private static IEnumerable<JsonNode> Find(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => Find(property.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Find),
        _ => [],
    };
}
