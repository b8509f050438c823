namespace CoachBot.Cards;

/// <summary>What a button sends back when it is pressed, apart from the card's inputs. Written and read as this one record.</summary>
/// <param name="Op">What to do: "log.save". Also the verb of the action.</param>
/// <param name="Id">The operation: pressing the same button of the same card twice is one operation.</param>
/// <param name="Owner">Marks the person the card was drawn for; nobody else's press is obeyed.</param>
public sealed record Press(string Op, string Id, string Owner)
{
    /// <summary>The day the card is about, ISO 8601; null when it is about none.</summary>
    public string? Date { get; init; }

    /// <summary>Id of the skill or the person the card is about, or of both "person/skill"; null when it is about none.</summary>
    public string? About { get; init; }

    /// <summary>The revision of that day when the card was drawn.</summary>
    public int? Revision { get; init; }

    /// <summary>What the card showed of what can be changed on it, where only what differs from it is saved; null where that does not matter.</summary>
    public string? Shown { get; init; }
}
