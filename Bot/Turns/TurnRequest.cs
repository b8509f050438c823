using System.Collections.Immutable;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>One thing a person did, whatever channel it came over.</summary>
/// <param name="Person">Who.</param>
/// <param name="Activity">The same for every delivery of the same activity, and for no other.</param>
/// <param name="Input">What.</param>
/// <param name="Hints">What is known of the person's language and zone from the message itself.</param>
public sealed record TurnRequest(PersonKey Person, string Activity, Input Input, Hints Hints);

/// <summary>What a turn came to.</summary>
/// <param name="Messages">The answer, in order.</param>
/// <param name="IsRepeat">Whether the activity had been taken before, and these are the answers it had then.</param>
public sealed record TurnResult(ImmutableArray<Message> Messages, bool IsRepeat)
{
    /// <summary>The same answer before it was put into words for the wire; empty for a repeat.</summary>
    public ImmutableArray<Reply> Replies { get; init; } = [];
}
