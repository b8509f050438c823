using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.EndToEnd.Fuzz;

/// <summary>Makes bad activities out of good ones, the same ones for the same seed.</summary>
public sealed class ActivityMutator(int seed, IReadOnlyList<string> samples)
{
    private static readonly string[] Types =
        ["message", "invoke", "conversationUpdate", "installationUpdate", "messageReaction", "messageUpdate", "typing", "event", "endOfConversation", "fooBar", "", "MESSAGE"];

    private static readonly string[] Names = ["adaptiveCard/action", "task/fetch", "task/submit", "application/search", "message/submitAction", "composeExtension/query", "x"];

    private static readonly string[] Texts =
    [
        "", " ", "help", "log 3h visits", "记录 拜访3小时", "undo", "<at>CoachBot</at> week", "log 99999999999999999999h visits", "\u0000", "\ud83d", "a\u202eb", "[x](javascript:1)",
        "remind me at 25:99", "-1", "1e999", "../../etc/passwd", "' OR 1=1 --", "log 2026-02-30 3h visits", "\uffff\ufffe", "ＨＥＬＰ",
    ];

    private readonly Random chance = new(seed);

    /// <summary>The next body.</summary>
    public byte[] Next()
    {
        var activity = JsonNode.Parse(samples[chance.Next(samples.Count)])!;
        for (int times = chance.Next(1, 5); times > 0; times--)
        {
            Mutate(activity);
        }

        return Damage(Duplicate(activity.ToJsonString()));
    }

    private void Mutate(JsonNode root)
    {
        if (chance.Next(4) == 0)
        {
            root["type"] = Types[chance.Next(Types.Length)];
        }
        else if (chance.Next(6) == 0)
        {
            root["name"] = Names[chance.Next(Names.Length)];
        }
        else if (chance.Next(4) == 0)
        {
            root["text"] = Texts[chance.Next(Texts.Length)];
        }
        else
        {
            Replace(root);
        }
    }

    /// <summary>Puts junk in some place, or takes the place away. Where answers go stays, so that every one of them can be counted.</summary>
    private void Replace(JsonNode root)
    {
        var places = Places(root).Where(place => place.Name != "serviceUrl").ToList();
        var (holder, name) = places[chance.Next(places.Count)];
        if (chance.Next(3) == 0)
        {
            holder.Remove(name);
        }
        else
        {
            holder[name] = Junk();
        }
    }

    private JsonNode? Junk() => chance.Next(12) switch
    {
        0 => null,
        1 => JsonValue.Create(chance.Next(-5, 5)),
        2 => JsonValue.Create(1e308),
        3 => JsonValue.Create(true),
        4 => new JsonArray(),
        5 => new JsonObject(),
        6 => JsonValue.Create(new string('x', chance.Next(1, 20_000))),
        7 => JsonValue.Create(new string('会', chance.Next(1, 5_000))),
        8 => Nested(chance.Next(2, 120)),
        9 => new JsonArray([.. Enumerable.Range(0, chance.Next(1, 300)).Select(number => (JsonNode?)number)]),
        10 => new JsonObject { ["id"] = null, ["aadObjectId"] = "\n\r", ["type"] = new JsonArray(1) },
        _ => JsonValue.Create(Texts[chance.Next(Texts.Length)]),
    };

    private static JsonNode Nested(int depth)
    {
        JsonNode node = new JsonObject();
        for (int level = 0; level < depth; level++)
        {
            node = level % 2 == 0 ? new JsonArray(node) : new JsonObject { ["a"] = node };
        }

        return node;
    }

    /// <summary>Writes a key twice; System.Text.Json would not.</summary>
    private string Duplicate(string json) => chance.Next(8) == 0
        ? "{\"type\":\"message\",\"conversation\":{\"id\":\"a:double\"}," + json[1..]
        : json;

    /// <summary>Cuts, flips or adds bytes, now and then.</summary>
    private byte[] Damage(string json)
    {
        byte[] body = Encoding.UTF8.GetBytes(json);
        switch (chance.Next(20))
        {
            case 0:
                return body[..chance.Next(body.Length)];
            case 1:
                body[chance.Next(body.Length)] = (byte)chance.Next(256);
                return body;
            case 2:
                return [0xEF, 0xBB, 0xBF, .. body];
            case 3:
                return Encoding.UTF8.GetBytes(json.Replace("\"text\":\"", "\"text\":\"\\ud83d", StringComparison.Ordinal));
            default:
                return body;
        }
    }

    private static IEnumerable<(JsonObject Holder, string Name)> Places(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => Places(property.Value).Prepend((item, property.Key))),
        JsonArray list => list.SelectMany(Places),
        _ => [],
    };
}
