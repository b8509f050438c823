using System.Text.Json;

namespace CoachBot.Bot.Channel;

/// <summary>Texts of JSON that somebody else wrote. Half a character, "\ud800", is valid JSON and no text: the library throws where it is asked for.</summary>
internal static class WholeText
{
    /// <summary>The text; null where there is none, or one that holds half a character.</summary>
    public static string? Of(JsonElement element) => element.ValueKind == JsonValueKind.String ? Whole(element, each => each.GetString()) : null;

    /// <summary>The name of a property; null when it holds half a character.</summary>
    public static string? NameOf(JsonProperty property) => Whole(property, each => each.Name);

    private static string? Whole<T>(T source, Func<T, string?> read)
    {
        try
        {
            return read(source);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
