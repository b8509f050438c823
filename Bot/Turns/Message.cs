namespace CoachBot.Bot.Turns;

/// <summary>A reply as it is sent, and kept to be sent again should the same activity be delivered once more.</summary>
/// <param name="Locale">The language it is written in.</param>
public abstract record Message(string Locale);

/// <summary>A text with up to three messages to send by one tap.</summary>
public sealed record TextMessage(string Locale, string Text, IReadOnlyList<string> Suggestions) : Message(Locale)
{
    /// <summary>Somebody whose mention stands in the text; null for nobody.</summary>
    public Mention? Mention { get; init; }
}

/// <summary>A person who is to be notified.</summary>
/// <param name="Id">The person as the channel names them.</param>
/// <param name="Name">As it is shown.</param>
public sealed record Mention(string Id, string Name)
{
    /// <summary>What has to stand in the text, and in the entity that explains it.</summary>
    public string Text => $"<at>{new string([.. Name.Where(character => character is not ('<' or '>' or '&'))])}</at>";
}

/// <summary>An Adaptive Card.</summary>
/// <param name="Locale">The language it is written in.</param>
/// <param name="Card">The card as JSON in UTF-8.</param>
/// <param name="Summary">The card in a sentence, for notifications.</param>
public sealed record CardMessage(string Locale, ReadOnlyMemory<byte> Card, string Summary) : Message(Locale);
