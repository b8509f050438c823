using System.Net;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;

namespace CoachBot.Bot.Channel;

/// <summary>What was said to the bot: without the mentions of it, and with nothing in it that is not seen. Mentions of other people stay.</summary>
public static class MentionText
{
    /// <summary>The people a message mentions, as their mentions stand in it; an id that is the channel's own tells nobody who it is.</summary>
    public static IEnumerable<(Mentioned Mentioned, string ChannelId)> Others(Activity activity) =>
        (activity.Entities ?? []).Where(entity => entity is { Type: "mention", Mentioned.Id: { } id } && id != activity.Recipient?.Id)
            .Select(entity => (Of(entity!), entity!.Mentioned!.Id!))
            .DistinctBy(other => other.Item2);

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

    private static Mentioned Of(Entity entity)
    {
        string text = Written(entity.Text, entity.Mentioned!.Name);
        string name = Plain(entity.Mentioned.Name ?? "").Trim();
        return new(text, name.Length > 0 ? name : text, entity.Mentioned.AadObjectId is { } id ? PersonSlot.Read(id) : null);
    }

    /// <summary>How the mention stands in the text; a client that does not tell writes the name.</summary>
    private static string Written(string? mention, string? name) => Plain(mention ?? "") is { Length: > 0 } told ? told : $"<at>{Plain(name ?? "")}</at>";

    /// <summary>No-break spaces become spaces, and characters without width go: Teams puts both around mentions.</summary>
    private static string Plain(string text) => Unseen.RemoveFrom(text.Replace('\u00A0', ' '));
}
