using System.Collections.Immutable;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>What an activity came to, on its way out.</summary>
/// <param name="Inbound">The activity that is answered.</param>
/// <param name="Messages">The answer, in order.</param>
public sealed record Delivery(Activity Inbound, ImmutableArray<Message> Messages)
{
    /// <summary>The same for every delivery of the activity; null when the turn failed, and is to be tried again when it is delivered again.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the activity was taken before.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether another process has taken it at the same time, and sends the answer.</summary>
    public bool IsAnsweredElsewhere { get; init; }

    /// <summary>Whether a button was pressed, so that a card in answer takes the place of the pressed one.</summary>
    public bool IsPress { get; init; }

    /// <summary>Goes in the place of the card that was pressed; null when nothing does.</summary>
    public Message? Update { get; init; }

    /// <summary>Whether the response it was to be in has been given up, so that the update is all the person gets.</summary>
    public bool IsLate { get; init; }
}
