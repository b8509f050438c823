using System.Text.Json;
using CoachBot.Bot.Channel.Invokes;
using CoachBot.Bot.Turns;
using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Drills.Packs;

namespace CoachBot.Bot.Channel;

/// <summary>What an activity means to the conversation.</summary>
public static class ActivityInput
{
    /// <summary>The turn an activity asks for, or null when it asks for none: edits, reactions, typing, receipts, and whatever is new.</summary>
    public static Input? Of(Activity activity) => activity.Type switch
    {
        "message" or "invoke" when IsPress(activity) && !activity.IsPersonal => PressAmongOthers,
        "message" => OfMessage(activity),
        "invoke" when activity.Name == InvokeNames.FileConsent => ConsentReader.Read(activity.Value),
        "invoke" => OfCardAction(activity),
        "endOfConversation" when activity.IsPersonal => new Ended(),
        "conversationUpdate" when activity.IsPersonal && AddsTheBot(activity) => new Arrived(),
        "installationUpdate" when activity.IsPersonal => activity.Action switch
        {
            "add" or "add-upgrade" => new Arrived(),
            "remove" => new Departed(),
            _ => null, // "remove-upgrade" is half of an upgrade: the person stays
        },
        _ => null,
    };

    /// <summary>Who did it, or null when the client does not say.</summary>
    public static PersonKey? PersonOf(Activity activity) =>
        activity is { From.AadObjectId: { Length: > 0 } person, TenantId: { Length: > 0 } tenant } ? new(tenant, person) : null;

    /// <summary>Where the person can be written to unasked; null when the activity is not from the personal chat, or does not say enough.</summary>
    public static ConversationReference? ReferenceOf(Activity activity) =>
        activity is { IsPersonal: true, Conversation.Id: { } chat, ServiceUrl: { } url, Recipient.Id: { } bot, From.Id: { } user }
            ? new(url, chat, bot, user)
            : null;

    /// <summary>
    /// The same for every delivery of an activity: ids are unique in a conversation, and an edit carries its message's id. An activity
    /// without an id cannot be told from another, and is taken for a new one.
    /// </summary>
    public static string KeyOf(Activity activity, long arrival) =>
        $"{activity.ChannelId}|{activity.Conversation!.Id}|{activity.Type}|{activity.Name}|{activity.Action}|{activity.Id ?? $"#{arrival}"}";

    /// <summary>Whether a button was pressed.</summary>
    public static bool IsPress(Activity activity) =>
        activity.Type == "invoke" || activity is { Value.ValueKind: JsonValueKind.Object, Text: null or "" };

    private static Input OfMessage(Activity activity)
    {
        if (IsPress(activity))
        {
            return PressReader.Read(activity.Value!.Value) is { } button ? new Tapped(button) : Foreign(activity);
        }

        string text = MentionText.Without(activity);

        // What is written beside a file is for the coach; a file that only comes along is not.
        return activity.IsPersonal && SentFiles.First(activity) is { } file && (string.IsNullOrWhiteSpace(text) || PackImport.IsAsked(text)) ? file
            : activity.IsPersonal ? new Said(text) : new SaidInGroup(text);
    }

    private static Input OfCardAction(Activity activity)
    {
        var value = activity.Value is { ValueKind: JsonValueKind.Object } given ? given : default;
        var data = DataOf(value, isAction: activity.Name == InvokeNames.CardAction);
        bool isRefresh = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("trigger", out var trigger)
            && trigger.ValueKind == JsonValueKind.String && trigger.ValueEquals("automatic");
        return PressReader.Read(data) is not { } button ? Foreign(activity) : isRefresh ? new Refreshed(button) : new Tapped(button);
    }

    /// <summary>What the button sends: a dialog's stands where a card's action stands.</summary>
    private static JsonElement DataOf(JsonElement value, bool isAction)
    {
        var holder = !isAction ? value : value.TryGetProperty("action", out var action) ? action : default;
        return holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty("data", out var data) ? data : default;
    }

    /// <summary>A card that got among others: nothing private is shown there, so the press counts as words we would not answer there either.</summary>
    private static SaidInGroup PressAmongOthers => new("card");

    /// <summary>A card that is none of ours, or of a version long gone: nobody's card, so it is not somebody else's either.</summary>
    private static Tapped Foreign(Activity activity) =>
        new(new Pressed(new("unknown", "", PersonOf(activity)?.Mark ?? ""), new Dictionary<string, string>()));

    private static bool AddsTheBot(Activity activity) =>
        HoldsTheBot(activity.MembersAdded, activity);

    /// <summary>Whether the bot is among members.</summary>
    public static bool HoldsTheBot(IReadOnlyList<ChannelAccount?>? members, Activity activity) =>
        members?.Any(member => member?.Id is { } id && id == activity.Recipient?.Id) is true;
}
