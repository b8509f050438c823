using System.Net;

namespace CoachBot.Bot.Channel;

/// <summary>What was said to the bot: without the mentions of it, and with nothing in it that is not seen. Mentions of other people stay.</summary>
public static class MentionText
{
    /// <summary>What was said, trimmed.</summary>
    public static string Without(Activity activity)
    {
        string text = Plain(activity.Text ?? "");
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: "mention", Mentioned: { } mentioned } && mentioned.Id == activity.Recipient?.Id && mentioned.Id is not null)
            {
                text = text.Replace(Written(entity.Text, mentioned.Name), " ", StringComparison.OrdinalIgnoreCase);
            }
        }

        // Only after the mentions: what a person has typed as "&lt;at&gt;" is no mention.
        return (activity.TextFormat == "xml" ? Plain(WebUtility.HtmlDecode(text)) : text).Trim();
    }

    /// <summary>How the mention stands in the text; a client that does not tell writes the name.</summary>
    private static string Written(string? mention, string? name) => Plain(mention ?? "") is { Length: > 0 } told ? told : $"<at>{Plain(name ?? "")}</at>";

    /// <summary>No-break spaces become spaces, and characters without width go: Teams puts both around mentions.</summary>
    private static string Plain(string text) => Unseen.RemoveFrom(text.Replace('\u00A0', ' '));
}
