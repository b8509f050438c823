using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>A message on its way.</summary>
/// <param name="Message">What.</param>
/// <param name="To">Where to.</param>
/// <param name="Kind">An answer, an update, or a message nobody asked for.</param>
public sealed record Parcel(Message Message, Destination To, SendKind Kind)
{
    /// <summary>Bytes a card may have; larger ones do not show everywhere.</summary>
    private const int LargestCard = 60 * 1024;

    /// <summary>Whether it is an update that would tell the person what nothing else has.</summary>
    public bool IsOnlyCopy { get; init; }

    /// <summary>Whether it goes to a personal chat that was created for it.</summary>
    public bool IsToNewChat { get; init; }

    /// <summary>Whether it is known beforehand that it is too large.</summary>
    public bool IsTooLarge => Message is CardMessage { Card.Length: > LargestCard };

    /// <summary>The same in a sentence; null when it is one already.</summary>
    public Parcel? Compacted() => Message is CardMessage card ? this with { Message = new TextMessage(card.Locale, card.Summary, []) } : null;

    /// <summary>The same as a message of its own, where it was to take the place of another and would be missed.</summary>
    public Parcel? AsNew() => Kind == SendKind.Update && IsOnlyCopy ? this with { Kind = SendKind.Reply } : null;
}
