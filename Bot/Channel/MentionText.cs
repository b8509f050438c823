namespace CoachBot.Bot.Channel;

/// <summary>Takes the mentions of the bot out of a message; those of other people stay.</summary>
public static class MentionText
{
    /// <summary>What was said to the bot, trimmed.</summary>
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

        return text.Trim();
    }

    /// <summary>How the mention stands in the text; a client that does not tell writes the name.</summary>
    private static string Written(string? mention, string? name) => Plain(mention ?? "") is { Length: > 0 } told ? told : $"<at>{Plain(name ?? "")}</at>";

    /// <summary>No-break spaces become spaces, and characters without width go: Teams puts both around mentions.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace("\u200B", "").Replace("\uFEFF", "");
}
