namespace CoachBot.Bot.Turns;

/// <summary>A reply as it is sent, and kept to be sent again should the same activity be delivered once more.</summary>
/// <param name="Locale">The language it is written in.</param>
public abstract record Message(string Locale);

/// <summary>A text with up to three messages to send by one tap.</summary>
public sealed record TextMessage(string Locale, string Text, IReadOnlyList<string> Suggestions) : Message(Locale);

/// <summary>An Adaptive Card.</summary>
/// <param name="Locale">The language it is written in.</param>
/// <param name="Card">The card as JSON in UTF-8.</param>
/// <param name="Summary">The card in a sentence, for notifications.</param>
public sealed record CardMessage(string Locale, ReadOnlyMemory<byte> Card, string Summary) : Message(Locale);
