using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Teams;

/// <summary>What happens to the bot in a team or a group chat: the closed set.</summary>
/// <param name="Group">Where.</param>
public abstract record GroupEvent(GroupKey Group)
{
    /// <summary>What an activity means to the bot's place in a team or group chat; null when nothing.</summary>
    public static GroupEvent? Of(Activity activity)
    {
        if (activity.IsPersonal || GroupKey.Of(activity) is not { } group)
        {
            return null;
        }

        return activity.Type switch
        {
            "conversationUpdate" when ActivityInput.HoldsTheBot(activity.MembersAdded, activity) => new Joined(group),
            "conversationUpdate" when ActivityInput.HoldsTheBot(activity.MembersRemoved, activity) => new Left(group),
            "installationUpdate" => activity.Action switch
            {
                "add" => new Joined(group),
                "add-upgrade" => new Upgraded(group),
                "remove" => new Left(group),
                _ => null,
            },
            _ => null,
        };
    }
}

/// <summary>The bot was added.</summary>
public sealed record Joined(GroupKey Group) : GroupEvent(Group);

/// <summary>The bot was there already, and has a new version.</summary>
public sealed record Upgraded(GroupKey Group) : GroupEvent(Group);

/// <summary>The bot was removed.</summary>
public sealed record Left(GroupKey Group) : GroupEvent(Group);
