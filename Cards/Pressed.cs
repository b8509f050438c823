using System.Text.Json;
using CoachBot.Cards.Schema;

namespace CoachBot.Cards;

/// <summary>A button that was pressed, as it arrives: the data of an Action.Execute or the value of an Action.Submit.</summary>
/// <param name="Press">What the button says to do.</param>
/// <param name="Inputs">What was entered, by field id; always text, as clients send it.</param>
public sealed record Pressed(Press Press, IReadOnlyDictionary<string, string> Inputs)
{
    /// <summary>Reads what a client sent; null when it is not a press. Whoever sent it may have changed it: nothing in it is trusted.</summary>
    public static Pressed? Read(JsonElement data)
    {
        try
        {
            return Object(data);
        }
        catch (InvalidOperationException)
        {
            return null; // A string in it ends in half a character; no client sends that.
        }
    }

    private static Pressed? Object(JsonElement data) => data.ValueKind == JsonValueKind.Object && Text(data, "op") is { Length: > 0 } op
        ? new(
            new(op, Text(data, "id") ?? "", Text(data, "owner") ?? "")
            {
                Date = Text(data, "date"),
                About = Text(data, "about"),
                Shown = Text(data, "shown"),
                Revision = int.TryParse(Text(data, "rev"), out var revision) ? revision : null,
            },
            Entered(data))
        : null;

    private static Dictionary<string, string> Entered(JsonElement data)
    {
        var entered = new Dictionary<string, string>();
        foreach (var property in data.EnumerateObject())
        {
            if (!PressData.Names.Contains(property.Name) && Input(property.Value) is { } text)
            {
                entered[property.Name] = text;
            }
        }

        return entered;
    }

    /// <summary>No client sends a list or an object; what a forger sends is kept as it stands, to be refused by name and not taken for an empty field.</summary>
    private static string? Input(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? value.GetRawText() : Text(value);

    private static string? Text(JsonElement data, string name) => data.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
