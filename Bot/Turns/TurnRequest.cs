using System.Collections.Immutable;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>One thing a person did, whatever channel it came over, or a moment the coach was woken for the person at.</summary>
/// <param name="Person">Who.</param>
/// <param name="Activity">The same for every delivery of the same activity, and for no other.</param>
/// <param name="Input">What.</param>
/// <param name="Hints">What is known of the person's language and zone from the message itself.</param>
public sealed record TurnRequest(PersonKey Person, string Activity, Input Input, Hints Hints)
{
    /// <summary>Where the person can be written to from now on; null when the activity does not tell.</summary>
    public ConversationReference? Reference { get; init; }

    /// <summary>The people the message mentions, the coach left out.</summary>
    public ImmutableArray<Mentioned> Mentions { get; init; } = [];

    /// <summary>Written with the answer to a wake-up, so that whoever carries it out can prove that it is theirs.</summary>
    public string? Claim { get; init; }
}

/// <summary>What a turn came to.</summary>
/// <param name="Messages">The answer, in order.</param>
/// <param name="IsRepeat">Whether the activity had been taken before, and these are the answers it had then.</param>
public sealed record TurnResult(ImmutableArray<Message> Messages, bool IsRepeat)
{
    /// <summary>The same answer before it was put into words for the wire; empty for a repeat.</summary>
    public ImmutableArray<Reply> Replies { get; init; } = [];

    /// <summary>Where the person can be written to; null when nowhere. It may be one that is not to be used.</summary>
    public ConversationReference? Reference { get; init; }

    /// <summary>Whether it was a wake-up that is not the current one; nothing was changed.</summary>
    public bool IsStale { get; init; }

    /// <summary>Whether another process was given the activity at the same time, was faster, and sends the answer.</summary>
    public bool IsAnsweredElsewhere { get; init; }

    /// <summary>Whether the person has done anything since; always false but for a repeat.</summary>
    public bool IsOvertaken { get; init; }
}
